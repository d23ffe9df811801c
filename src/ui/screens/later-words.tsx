import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import { ProblemCodes } from './problem-codes.tsx';
import { useServices } from './services.ts';
import { TroublePage } from './trouble-notice.tsx';

type LaterWordsProps = {
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
export function LaterWords({ fallback, instead, children }: LaterWordsProps) {
  const { laterWords, loadLaterWords } = useStore(useServices().language);
  useEffect(() => void loadLaterWords(), [loadLaterWords]);
  if (laterWords.phase === 'ready') return children;
  if (laterWords.phase !== 'failed') return fallback;
  return (
    instead ?? (
      <TroublePage of={`later_words.${laterWords.why}`} onRetry={() => void loadLaterWords()}>
        <ProblemCodes problems={laterWords.problems} />
      </TroublePage>
    )
  );
}
