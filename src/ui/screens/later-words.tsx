import type { ReactNode } from 'react';
import { ProblemCodes } from './problem-codes.tsx';
import { TroublePage } from './trouble-notice.tsx';
import { useLaterWords } from './use-later-words.ts';

type LaterWordsProps = {
  /** What stands inside says words of these; always the same array. */
  readonly areas: readonly string[];
  /** Stands there while the words are on their way. */
  readonly fallback?: ReactNode;
  /** Stands there where they do not come, instead of the trouble itself: what is only a part of a page. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
};

/**
 * Shows what stands inside once the words are there that are not on the way to the end of a talk. They are asked for once when
 * it is first shown, and again only when somebody says so.
 */
export function LaterWords({ areas, fallback, instead, children }: LaterWordsProps) {
  const { words, ask } = useLaterWords(areas);
  if (words.phase === 'ready') return children;
  if (words.phase !== 'failed') return fallback;
  return (
    instead ?? (
      <TroublePage of={`later_words.${words.why}`} onRetry={ask}>
        <ProblemCodes problems={words.problems} />
      </TroublePage>
    )
  );
}
