import { useTranslation } from 'react-i18next';
import type { GroupStep } from '../../../domain/review/summarize-team.ts';
import type { StepLabel } from '../../components/step-label.ts';
import { useFormats } from '../../language/use-formats.ts';
import styles from './heat-map.module.css';
import { type HeatMeasure, toShade } from './heat-measure.ts';
import { sayChange } from './say-change.ts';

type HeatGroupRowProps = {
  readonly group: readonly GroupStep[];
  readonly steps: readonly StepLabel[];
  readonly measure: HeatMeasure;
  readonly least: number;
};

/** The mean of the group in each step, over those who have a score in it, as the last row of the heat map. */
export function HeatGroupRow({ group, steps, measure, least }: HeatGroupRowProps) {
  const { t } = useTranslation('review');
  const { formatNumber } = useFormats();
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('team.group')}</th>
        {steps.map(({ step }) => {
          const own = group.find((one) => one.step === step);
          if (own === undefined) {
            return (
              <td key={step} className={styles.without}>
                {t('none')}
              </td>
            );
          }
          const mean = Math.round(own[measure]);
          return (
            <td key={step} className={styles.cell} data-low={mean < least || undefined} style={{ '--shade': `${toShade(mean)}%` }}>
              <span className={styles.mean}>
                <b>{formatNumber(mean)}</b> {measure === 'latest' && <span className={styles.change}>{sayChange(own.latest - own.first, formatNumber)}</span>}{' '}
                <span className="visually-hidden">{t('team.groupPeople', { people: own.people })}</span>
              </span>
            </td>
          );
        })}
        <td colSpan={3} />
      </tr>
    </tfoot>
  );
}
