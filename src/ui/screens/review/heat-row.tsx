import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { PracticeDay } from '../../../domain/review/list-practice-days.ts';
import type { TeamRow } from '../../../domain/review/summarize-team.ts';
import { joinDots } from '../../components/join-dots.ts';
import type { StepLabel } from '../../components/step-label.ts';
import { useFormats } from '../../language/use-formats.ts';
import { type ShowBehind, toPlaces } from './behind-figure.ts';
import { FigureLink } from './figure-link.tsx';
import { HeatCell } from './heat-cell.tsx';
import styles from './heat-map.module.css';
import type { HeatMeasure } from './heat-measure.ts';
import { StandLabel } from './stand-label.tsx';

type HeatRowProps = {
  readonly ref?: Ref<HTMLTableCellElement> | undefined;
  readonly row: TeamRow;
  readonly name: string;
  readonly steps: readonly StepLabel[];
  readonly measure: HeatMeasure;
  readonly least: number;
  readonly days: readonly PracticeDay[];
  readonly sayDay: (day: string) => string;
  readonly onShow: ShowBehind;
};

/** One person of the heat map; of whom nothing counts, the row says so in place of scores. */
export function HeatRow({ ref, row, name, steps, measure, least, days, sayDay, onShow }: HeatRowProps) {
  const { t } = useTranslation('review');
  const { formatNumber } = useFormats();
  const { overall, stand, readiness } = row;
  const latest = days.at(-1);
  return (
    <tr>
      <th scope="row" ref={ref} tabIndex={-1}>
        {name}
      </th>
      {overall === undefined ? (
        <td className={styles.nothing} colSpan={steps.length + 1}>
          {t(stand === 'no_talk' ? 'team.noTalk' : 'team.noneCounted')}
        </td>
      ) : (
        [
          ...steps.map((step) => ({ key: step.step, label: step.name, trace: row.steps.find((one) => one.step === step.step) })),
          { key: '', label: t('team.overall'), trace: overall },
        ].map(({ key, label, trace }) => (
          <HeatCell key={key} trace={trace} title={joinDots(name, label)} measure={measure} least={least} onShow={onShow} t={t} formatNumber={formatNumber} />
        ))
      )}
      <td>
        <StandLabel stand={stand} evidence={stand === 'not_enough' ? readiness.evidence : undefined} />
      </td>
      <td className={styles.when}>
        {latest !== undefined && (
          <FigureLink behind={() => ({ title: joinDots(name, t('team.practised')), places: toPlaces(days.flatMap(({ talks }) => talks)) })} onShow={onShow}>
            {joinDots(sayDay(latest.day), t('team.days', { count: days.length }))}
          </FigureLink>
        )}
      </td>
    </tr>
  );
}
