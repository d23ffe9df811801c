import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { sortNewestFirst } from '../../../domain/attempt/summarize-attempts.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useMore } from '../use-more.ts';
import { AttemptRow } from './attempt-row.tsx';
import styles from './history.module.css';
import { RemovedRow } from './removed-row.tsx';
import type { Removed } from './use-removed.ts';

type AttemptTableProps = {
  readonly heading: string;
  readonly text?: string | undefined;
  /** Newest first. */
  readonly attempts: readonly Attempt[];
  readonly toTitle: (attempt: Attempt) => string;
  /** Whether the complaint of a talk is here. */
  readonly isHere: (attempt: Attempt) => boolean;
  /** Id of the talk that was brought back last. */
  readonly restored: string | undefined;
  /** The talk of this list that was removed last: the way back stands in its place. */
  readonly removed: Removed | undefined;
};

/** Talks, the newest first, and older ones on request; in the place of the one that was removed last the way back. */
export function AttemptTable({ heading, text, attempts, toTitle, isHere, restored, removed }: AttemptTableProps) {
  const { t } = useTranslation('history');
  const { shown, showMore, refOf } = useMore(attempts, ({ id }) => id);
  const rows = removed === undefined ? shown : sortNewestFirst([...shown, removed.attempt]);
  return (
    <Card title={heading}>
      {text !== undefined && <p>{text}</p>}
      <ul className={styles.attempts}>
        {rows.map((attempt) =>
          attempt === removed?.attempt ? (
            <RemovedRow key={attempt.id} {...removed} />
          ) : (
            <AttemptRow
              key={attempt.id}
              ref={refOf(attempt)}
              attempt={attempt}
              title={toTitle(attempt)}
              isHere={isHere(attempt)}
              isRestored={attempt.id === restored}
            />
          ),
        )}
      </ul>
      {showMore !== undefined && (
        <p className={styles.more}>
          <Button onClick={showMore}>{t('more')}</Button>
        </p>
      )}
    </Card>
  );
}
