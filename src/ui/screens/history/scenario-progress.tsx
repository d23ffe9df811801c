import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { groupByScenario } from '../../../domain/attempt/group-by-complaint.ts';
import { isFinished, summarizeAttempts } from '../../../domain/attempt/summarize-attempts.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import styles from './history.module.css';
import { useMore } from './use-more.ts';

type ScenarioProgressProps = {
  /** Of this library, newest first. */
  readonly attempts: readonly Attempt[];
  readonly toTitle: (attempt: Attempt) => string;
};

/** First, best and latest result of each complaint that was talked through, the one practised last first. */
export function ScenarioProgress({ attempts, toTitle }: ScenarioProgressProps) {
  const { t } = useTranslation('choose');
  const groups = useMemo(() => groupByScenario(attempts.filter((attempt) => isFinished(attempt) && attempt.from === undefined)), [attempts]);
  const { shown, showMore, refOf } = useMore(groups, ({ latest }) => latest.scenario.id);
  return (
    <>
      <ul className={styles.progress}>
        {shown.map((group) => (
          <li key={group.latest.scenario.id} ref={refOf(group)} tabIndex={-1}>
            <Progress title={toTitle(group.latest)} made={group.attempts} />
          </li>
        ))}
      </ul>
      {showMore !== undefined && (
        <p className={styles.more}>
          <Button onClick={showMore}>{t('more')}</Button>
        </p>
      )}
    </>
  );
}

function Progress({ title, made }: { readonly title: string; readonly made: readonly Attempt[] }) {
  const { t } = useTranslation('history');
  const { first, best, latest, finished } = summarizeAttempts(made, made[0]?.scenario.id ?? '');
  const scores = [
    { label: t('first'), attempt: first },
    { label: t('best'), attempt: best },
    { label: t('latest'), attempt: latest },
  ];
  return (
    <Card title={title}>
      <p className={styles.count}>{t('attempts', { count: finished })}</p>
      <dl className={styles.scores}>
        {scores.map(({ label, attempt }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{attempt?.result?.overall}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
