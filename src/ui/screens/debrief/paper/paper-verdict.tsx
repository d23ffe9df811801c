import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../../domain/scenario/scenario-in-language.ts';
import { joinDots } from '../../../components/join-dots.ts';
import { useFormats } from '../../../language/use-formats.ts';
import type { ReviewProps } from '../review-props.ts';
import paper from './paper.module.css';
import styles from './paper-table.module.css';

/** How this customer would fill in the survey after the talk (HY-M3, HY-M4). */
export function PaperVerdict({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation(['debrief', 'parts']);
  const { formatNumber } = useFormats();
  const { ratings, coefficient, measuresNeeded, wouldRecommend, wouldStay } = debrief.verdict;
  const yesOrNo = (is: boolean) => t(is ? 'parts:yes' : 'parts:no');
  const written = formatNumber(coefficient, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  return (
    <section className={styles.part}>
      <h2>{t('verdictHeading', { customer: findSentence(talk.words, 'customer.short') })}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('parts:verdictCriterion')}</th>
            <th scope="col">{t('parts:verdictRating')}</th>
          </tr>
        </thead>
        <tbody>
          {ratings.map(({ criterion, weight, rating, band }) => (
            <tr key={criterion}>
              <th scope="row">
                {findSentence(talk.methodWords, `verdict.${criterion}`)} <span className={paper.small}>{t('parts:verdictWeight', { weight })}</span>
              </th>
              <td>
                <b>{rating}</b> {t(`parts:band.${band}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={styles.outcome}>
        <dt>{t('parts:coefficient')}</dt>
        <dd>
          <b>{written}</b>
          {joinDots('', t(measuresNeeded ? 'parts:measuresNeeded' : 'parts:measuresNotNeeded'))}
        </dd>
        <dt>{t('parts:wouldRecommend')}</dt>
        <dd>{yesOrNo(wouldRecommend)}</dd>
        <dt>{t('parts:wouldStay')}</dt>
        <dd>{yesOrNo(wouldStay)}</dd>
      </dl>
    </section>
  );
}
