import type { TFunction } from 'i18next';
import type { ScoreTrace } from '../../../domain/attempt/trace-step.ts';
import { changeOf } from '../../../domain/review/summarize-team.ts';
import type { Formats } from '../../language/use-formats.ts';
import { type ShowBehind, toPlaces } from './behind-figure.ts';
import { FigureLink } from './figure-link.tsx';
import styles from './heat-map.module.css';
import { type HeatMeasure, toShade } from './heat-measure.ts';
import { sayChange } from './say-change.ts';

type HeatCellProps = {
  /** Undefined: there is no score, which is not a score of 0. */
  readonly trace: ScoreTrace | undefined;
  readonly measure: HeatMeasure;
  readonly least: number;
  /** Heads the list of its talks. */
  readonly title: string;
  readonly onShow: ShowBehind;
  /** Handed down: there are hundreds of cells, and to look these up takes longer than to draw one. */
  readonly t: TFunction<'review'>;
  readonly formatNumber: Formats['formatNumber'];
};

/** One score of one person, in number and colour; it leads to the first, best and latest talk. What is not shown is read out. */
export function HeatCell({ trace, measure, least, title, onShow, t, formatNumber }: HeatCellProps) {
  if (trace === undefined) {
    return (
      <td className={styles.without}>
        <span aria-hidden="true">{t('none')}</span>
        <span className="visually-hidden">{t('team.noScore')}</span>
      </td>
    );
  }
  const { first, best, latest, talks } = trace;
  const score = trace[measure];
  const points = changeOf(trace);
  const change = points === undefined ? undefined : sayChange(points, formatNumber);
  const isLow = score < least;
  const isGuided = trace.of === 'guided';
  const said = [
    t('team.cell', { first, best, latest }),
    ...(change === undefined ? [] : [t('team.cellChange', { change })]),
    ...(isGuided ? [t('team.cellGuided')] : []),
    ...(isLow ? [t('team.cellLow', { least })] : []),
  ];
  return (
    <td className={styles.cell} data-low={isLow || undefined} data-guided={isGuided || undefined} style={{ '--shade': `${toShade(score)}%` }}>
      <FigureLink look="cell" behind={() => ({ title, places: toPlaces([talks.first, talks.best, talks.latest]) })} onShow={onShow}>
        <b aria-hidden="true">{score}</b>
        {measure === 'latest' && change !== undefined && (
          <span className={styles.change} aria-hidden="true">
            {change}
          </span>
        )}
        <span className="visually-hidden">{said.join(', ')}</span>
      </FigureLink>
    </td>
  );
}
