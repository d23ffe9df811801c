import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { Card } from '../../components/card.tsx';
import { AttemptRow } from './attempt-row.tsx';
import styles from './history.module.css';

type AttemptTableProps = {
  readonly attempts: readonly Attempt[];
  readonly titles: ReadonlyMap<string, string>;
  /** Id of the talk that was brought back last. */
  readonly restored: string | undefined;
};

/** Every talk, newest first. */
export function AttemptTable({ attempts, titles, restored }: AttemptTableProps) {
  const { t } = useTranslation('history');
  return (
    <Card title={t('allHeading')}>
      <ul className={styles.attempts}>
        {attempts.map((attempt) => (
          <AttemptRow key={attempt.id} attempt={attempt} title={titles.get(attempt.scenario.id) ?? attempt.scenario.id} isRestored={attempt.id === restored} />
        ))}
      </ul>
    </Card>
  );
}
