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
                {chosen && <b className={styles.tag}>{t('offerChosen')}</b>}
                {best && <b className={styles.tag}>{t('offerBest')}</b>}
                {!within && <b className={styles.tag}>{t('offerBeyond')}</b>}
              </p>
              <p className={styles.amounts}>{t('offerAmounts', { value: formatAmount(value), cost: formatAmount(cost) })}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className={styles.amounts}>{t('offerFrame', { low: formatAmount(fair[0]), high: formatAmount(fair[1]), limit: formatAmount(limit) })}</p>
    </div>
  );
}
