import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../../domain/library/scenario-in-language.ts';
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
    <section className={paper.whole}>
      <h2>{t('verdictHeading', { customer: findSentence(talk.words, 'customer.short') })}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('parts:verdict_criterion')}</th>
            <th scope="col">{t('parts:verdict_rating')}</th>
          </tr>
        </thead>
        <tbody>
          {ratings.map(({ criterion, weight, rating, band }) => (
            <tr key={criterion}>
              <th scope="row">
                {findSentence(talk.methodWords, `verdict.${criterion}`)} <span className={paper.small}>{t('parts:verdict_weight', { weight })}</span>
              </th>
              <td>
                <b>{rating}</b> {t(`parts:band_${band}`)}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('parts:coefficient')}</th>
            <td>
              <b>{written}</b> {t(measuresNeeded ? 'parts:measures_needed' : 'parts:measures_not_needed')}
            </td>
          </tr>
          <tr>
            <th scope="row">{t('parts:would_recommend')}</th>
            <td>{yesOrNo(wouldRecommend)}</td>
          </tr>
          <tr>
            <th scope="row">{t('parts:would_stay')}</th>
            <td>{yesOrNo(wouldStay)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
