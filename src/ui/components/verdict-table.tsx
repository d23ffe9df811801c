import { useTranslation } from 'react-i18next';
import { joinDots } from './join-dots.ts';
import styles from './verdict-table.module.css';

/** One line of the customer's verdict (HY-M3). */
export type VerdictRow = {
  readonly name: string;
  /** Importance to the customer, per cent. */
  readonly weight: number;
  /** 1..10. */
  readonly rating: number;
  readonly band: 'low' | 'medium' | 'high';
};

type VerdictTableProps = {
  readonly ratings: readonly VerdictRow[];
  /** Sum of rating x weight / 100, 1..10, already written the way the language writes numbers (HY-M3). */
  readonly coefficient: string;
  readonly measuresNeeded: boolean;
  readonly wouldRecommend: boolean;
  readonly wouldStay: boolean;
  /** Names the table: “How Karen would rate the talk”. */
  readonly caption: string;
};

/** How the customer would fill in the survey: rating and importance by criterion, the coefficient, and what follows from it (HY-M3, HY-M4). */
export function VerdictTable({ ratings, coefficient, measuresNeeded, wouldRecommend, wouldStay, caption }: VerdictTableProps) {
  const { t } = useTranslation('parts');
  const table = (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('verdictCriterion')}</th>
          <th scope="col">{t('verdictRating')}</th>
        </tr>
      </thead>
      <tbody>
        {ratings.map(({ name, weight, rating, band }) => (
          <tr key={name} data-band={band}>
            <th scope="row">
              {name}
              <small>{t('verdictWeight', { weight })}</small>
            </th>
            <td>
              <span className={styles.rating}>
                <b>{rating}</b>
                <span>{t(`band.${band}`)}</span>
                <span className={styles.track} aria-hidden="true">
                  <span className={styles.fill} style={{ '--part': rating / 10 }} />
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  const outcome = (
    <dl className={styles.outcome}>
      <div data-good={!measuresNeeded || undefined}>
        <dt>{t('coefficient')}</dt>
        <dd>
          <b>{coefficient}</b>
          {joinDots('', t(measuresNeeded ? 'measuresNeeded' : 'measuresNotNeeded'))}
        </dd>
      </div>
      <div data-good={wouldRecommend || undefined}>
        <dt>{t('wouldRecommend')}</dt>
        <dd>{t(wouldRecommend ? 'yes' : 'no')}</dd>
      </div>
      <div data-good={wouldStay || undefined}>
        <dt>{t('wouldStay')}</dt>
        <dd>{t(wouldStay ? 'yes' : 'no')}</dd>
      </div>
    </dl>
  );
  return (
    <div className={styles.frame}>
      <div className={styles.verdict}>
        {table}
        {outcome}
      </div>
    </div>
  );
}
