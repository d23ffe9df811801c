import { useTranslation } from 'react-i18next';
import styles from './offer-picture.module.css';
import type { OfferFigures } from './pictured-offer.ts';

/** Every offer by its number: name, worth, cost, and whether it was chosen, the best, or beyond the limit. */
export function OfferLegend({ offers, fair, limit, formatAmount }: OfferFigures) {
  const { t } = useTranslation('parts');
  return (
    <div className={styles.legend}>
      <ol>
        {offers.map(({ id, name, value, cost, chosen, best, within }) => (
          <li key={id} data-chosen={chosen || undefined} data-best={best || undefined} data-beyond={!within || undefined}>
            <div>
              <p className={styles.name}>
                <span>{name}</span>
                {chosen && <b className={styles.tag}>{t('offer_chosen')}</b>}
                {best && <b className={styles.tag}>{t('offer_best')}</b>}
                {!within && <b className={styles.tag}>{t('offer_beyond')}</b>}
              </p>
              <p className={styles.amounts}>{t('offer_amounts', { value: formatAmount(value), cost: formatAmount(cost) })}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className={styles.amounts}>{t('offer_frame', { low: formatAmount(fair[0]), high: formatAmount(fair[1]), limit: formatAmount(limit) })}</p>
    </div>
  );
}
