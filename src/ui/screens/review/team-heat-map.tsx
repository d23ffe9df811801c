import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import type { PracticeDay } from '../../../domain/review/list-practice-days.ts';
import type { Team } from '../../../domain/review/summarize-team.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { StepBadge } from '../../components/step-badge.tsx';
import { toStepLabel } from '../to-step-label.ts';
import { useMore } from '../use-more.ts';
import type { ShowBehind } from './behind-figure.ts';
import { HeatGroupRow } from './heat-group-row.tsx';
import { HeatKey } from './heat-key.tsx';
import styles from './heat-map.module.css';
import type { HeatMeasure } from './heat-measure.ts';
import { HeatRow } from './heat-row.tsx';
import review from './review.module.css';
import type { NameOf } from './review-sayings.ts';
import { StandCounts } from './stand-counts.tsx';
import { useTableKeys } from './use-table-keys.ts';

type TeamHeatMapProps = {
  readonly team: Team;
  readonly method: MethodInLanguage;
  /** Score below which a step stands out: the rule’s minimum, or its cut where there is none. */
  readonly least: number;
  /** When somebody practised, the earliest day first. */
  readonly daysOf: (person: string) => readonly PracticeDay[];
  /** A day as the language writes it, by its text in the practice days. */
  readonly sayDay: (day: string) => string;
  readonly nameOf: NameOf;
  readonly onShow: ShowBehind;
};

/** People who are shown at first: a cell of each step of hundreds takes a browser longer to lay out than a click may wait. */
const FIRST = 25;

/** How the team is: everybody by step, by number and colour, with how they stand and when they practised; those without talks too. */
export function TeamHeatMap({ team, method, least, daysOf, sayDay, nameOf, onShow }: TeamHeatMapProps) {
  const { t } = useTranslation('review');
  const [measure, setMeasure] = useState<HeatMeasure>('latest');
  const { table, onFocus, onKeyDown } = useTableKeys();
  const { shown, showMore, refOf } = useMore(team.rows, ({ person }) => person, FIRST);
  const steps = method.method.steps.map(({ id }) => toStepLabel(method, id));
  const measures = (['latest', 'first', 'best'] as const).map((value) => ({ value, label: t(`team.${value}`) }));
  if (team.rows.length === 0) {
    return (
      <Card title={t('team.heading')}>
        <p>{t('team.empty')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('team.heading')}>
      <StandCounts stands={team.stands} />
      <SelectField label={t('team.measure')} options={measures} value={measure} onChange={setMeasure} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column a step is wider than a phone, and must scroll by keyboard too */}
      <section className={`${review.scroll} ${styles.window}`} aria-label={t('team.scroll')} tabIndex={0}>
        <table ref={table} className={styles.map} onFocus={onFocus} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">{t('columnPerson')}</th>
              {steps.map(({ step, ...label }) => (
                <th key={step} scope="col">
                  <StepBadge {...label} size="plain" />
                </th>
              ))}
              <th scope="col">{t('team.overall')}</th>
              <th scope="col">{t('team.readiness')}</th>
              <th scope="col">{t('team.practised')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <HeatRow
                key={row.person}
                ref={refOf(row)}
                row={row}
                name={nameOf(row.person)}
                steps={steps}
                measure={measure}
                least={least}
                days={daysOf(row.person)}
                sayDay={sayDay}
                onShow={onShow}
              />
            ))}
          </tbody>
          {team.group.length > 0 && <HeatGroupRow group={team.group} steps={steps} measure={measure} least={least} />}
        </table>
      </section>
      {showMore !== undefined && <Button onClick={showMore}>{t('needs.more')}</Button>}
      <HeatKey least={least} hasGuided={team.rows.some(({ overall }) => overall?.of === 'guided')} />
    </Card>
  );
}
