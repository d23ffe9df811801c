import { useSelector } from '@xstate/react';
import { type RefObject, useEffect, useRef } from 'react';
import type { Arrival } from '../arrival.ts';
import { useAttemptActor, useTell } from '../attempt-context.tsx';
import { scrollToLines } from './scroll-to-lines.ts';

/** What the eye and the focus go to in a talk. */
export type TalkParts = {
  /** What the customer said last. */
  readonly newest: RefObject<HTMLLIElement | null>;
  readonly prompt: RefObject<HTMLFieldSetElement | null>;
  /** The button that ends a pause, in the place of the prompt. */
  readonly goOn: RefObject<HTMLButtonElement | null>;
};

/**
 * Brings the focus to the prompt whenever it is the agent's turn again: after a move, with the customer's answer in view,
 * and after a pause.
 * @param moves how many were made
 * @returns the parts, to be put in their places, and what is done when one comes to the talk
 */
export function useFocusedPrompt(moves: number): TalkParts & { readonly arrive: (by: Arrival['by']) => boolean } {
  const tell = useTell();
  const isPaused = useSelector(useAttemptActor(), (snapshot) => snapshot.hasTag('paused'));
  const newest = useRef<HTMLLIElement>(null);
  const prompt = useRef<HTMLFieldSetElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);
  const shown = useRef({ moves, isPaused });

  const showTurn = () => {
    (goOn.current ?? prompt.current)?.focus({ preventScroll: true });
    if (newest.current !== null) scrollToLines(newest.current, prompt.current);
    goOn.current?.scrollIntoView({ block: 'nearest' });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn is shown when it is another one, or when its pause is over
  useEffect(() => {
    const before = shown.current;
    shown.current = { moves, isPaused };
    // A question that was answered has given the focus back to where it was asked: only what the pause took away is made good.
    const isResumed = before.isPaused && !isPaused && document.activeElement === document.body;
    if (before.moves === moves && !isResumed) return;
    return onceLaidOut(showTurn);
  }, [moves, isPaused]);

  /** The first turn begins as any page does; one that is under way has its prompt. Whoever pressed a link here, and sees it, goes on. */
  const arrive = (by: Arrival['by']): boolean => {
    if (by === 'link' && !document.hidden) tell({ type: 'talk.resume', reasons: ['asked', 'away'] });
    if (moves > 0 || isPaused) {
      showTurn();
      return true;
    }
    return false;
  };
  return { newest, prompt, goOn, arrive };
}

/**
 * Works with a page that the next frame has laid out anyway, before it is painted: to ask for places any sooner would have it laid out twice,
 * and hold up what was said.
 * @returns calls it off
 */
function onceLaidOut(work: () => void): () => void {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    work();
  });
  observer.observe(document.body);
  return () => observer.disconnect();
}
