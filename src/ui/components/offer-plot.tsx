import { useTranslation } from 'react-i18next';
import styles from './offer-picture.module.css';
import type { OfferFigures } from './pictured-offer.ts';
import { placeOffers, scaleOffers } from './place-offers.ts';

/** The picture only: hidden from screen readers, because the legend beside it says the same in words. */
export function OfferPlot({ offers, fair, limit }: Omit<OfferFigures, 'formatAmount'>) {
  const { t } = useTranslation('parts');
  const scale = scaleOffers(offers, fair[1], limit);
  const places = placeOffers(offers, scale);
  const [low, high] = fair;
  return (
    <div className={styles.plot} aria-hidden="true">
      <p className={styles.head}>
        <span className={styles.up}>{t('costAxis')}</span>
        <span className={styles.limitName}>{t('yourLimit')}</span>
      </p>
      <div className={styles.area}>
        <span className={styles.fair} style={{ '--x': low / scale.maxValue, '--w': (high - low) / scale.maxValue }} />
        <span className={styles.limit} style={{ '--y': limit / scale.maxCost }} />
        {offers.map((offer, index) => {
          const { x = 0, y = 0, badgeY = 0 } = places[index] ?? {};
          return (
            <span key={offer.id} className={styles.spot} style={{ '--x': x, '--y': y, '--rise': badgeY - y }}>
              <span className={styles.dot} data-chosen={offer.chosen || undefined} data-best={offer.best || undefined} data-beyond={!offer.within || undefined}>
                {index + 1}
              </span>
            </span>
          );
        })}
      </div>
      <p className={styles.fairName} style={{ '--x': low / scale.maxValue }}>
        {t('fairBand')}
      </p>
      <p className={styles.along}>{t('valueAxis')}</p>
    </div>
  );
}
