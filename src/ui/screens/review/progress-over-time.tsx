import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamRow } from '../../../domain/review/summarize-team.ts';
import { Button } from '../../components/button.tsx';
import { DataDetails } from '../../components/data-details.tsx';
import { Fold } from '../../components/fold.tsx';
import { ScoreTrend, TrendKey } from '../../components/score-trend.tsx';
import { useMore } from '../use-more.ts';
import styles from './progress.module.css';
import type { NameOf } from './review-sayings.ts';

type ProgressOverTimeProps = {
  readonly rows: readonly TeamRow[];
  readonly cut: number;
  readonly nameOf: NameOf;
};

/** Everybody’s scores talk by talk, drawn and as a table; folded away, and not drawn before somebody wants to see them. */
export function ProgressOverTime(props: ProgressOverTimeProps) {
  const { t } = useTranslation('review');
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold summary={t('progress.overTime')} onOpen={() => setOpen(true)}>
      {isOpen && <Courses {...props} />}
    </Fold>
  );
}

function Courses({ rows, cut, nameOf }: ProgressOverTimeProps) {
  const { t } = useTranslation('review');
  const traces = rows.flatMap(({ person, overall }) => (overall === undefined ? [] : [{ person, name: nameOf(person), points: overall.points }]));
  const { shown, showMore, refOf } = useMore(traces, ({ person }) => person);
  return (
    <>
      <ul className={styles.trends}>
        {shown.map((trace) => (
          <li key={trace.person} ref={refOf(trace)} tabIndex={-1}>
            <b>{trace.name}</b>
            <ScoreTrend points={trace.points} passMark={cut} />
          </li>
        ))}
      </ul>
      <TrendKey words={{ assessed: t('progress.keyAssessed'), guided: t('progress.keyGuided'), pass: t('progress.keyCut', { cut }) }} />
      <DataDetails caption={t('progress.overTimeCaption')} columns={[t('columnPerson'), t('progress.keyAssessed'), t('progress.keyGuided')]}>
        {shown.map(({ person, name, points }) => (
          <tr key={person}>
            <th scope="row">{name}</th>
            <td>{listScores(points, true)}</td>
            <td>{listScores(points, false)}</td>
          </tr>
        ))}
      </DataDetails>
      {showMore !== undefined && <Button onClick={showMore}>{t('needs.more')}</Button>}
    </>
  );
}

function listScores(points: readonly { readonly isAssessed: boolean; readonly score: number }[], isAssessed: boolean): string {
  return points
    .filter((point) => point.isAssessed === isAssessed)
    .map(({ score }) => score)
    .join(', ');
}
