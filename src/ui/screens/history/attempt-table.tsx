import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { AttemptRow } from './attempt-row.tsx';
import styles from './history.module.css';
import { useMore } from './use-more.ts';

type AttemptTableProps = {
  readonly heading: string;
  readonly text?: string;
  /** Newest first. */
  readonly attempts: readonly Attempt[];
  readonly toTitle: (attempt: Attempt) => string;
  /** Whether the complaint of a talk is here. */
  readonly isHere: (attempt: Attempt) => boolean;
  /** Id of the talk that was brought back last. */
  readonly restored: string | undefined;
};

/** Talks, the newest first, and older ones on request. */
export function AttemptTable({ heading, text, attempts, toTitle, isHere, restored }: AttemptTableProps) {
  const { t } = useTranslation('history');
  const { shown, showMore, refOf } = useMore(attempts, ({ id }) => id);
  return (
    <Card title={heading}>
      {text !== undefined && <p>{text}</p>}
      <ul className={styles.attempts}>
        {shown.map((attempt) => (
          <AttemptRow
            key={attempt.id}
            ref={refOf(attempt)}
            attempt={attempt}
            title={toTitle(attempt)}
            isHere={isHere(attempt)}
            isRestored={attempt.id === restored}
          />
        ))}
      </ul>
      {showMore !== undefined && (
        <p className={styles.more}>
          <Button onClick={showMore}>{t('more')}</Button>
        </p>
      )}
    </Card>
  );
}
