import { useSelector } from '@xstate/react';
import { type RefObject, useEffect, useRef } from 'react';
import { readOpeningChoice } from '../opening/opening-choice.ts';
import { useSession } from '../session-context.tsx';

/**
 * Brings the focus to the prompt whenever it is the agent's turn again: after a move, with the customer's answer in view,
 * and after a pause. A page that has just opened leaves it at its heading, unless the talk is under way.
 * @param moves how many were made
 * @param newest what the customer said last
 * @returns the ref of the prompt
 */
export function useFocusedPrompt(moves: number, newest: RefObject<HTMLElement | null>): RefObject<HTMLFieldSetElement | null> {
  const session = useSession();
  const isPaused = useSelector(session, (snapshot) => snapshot.hasTag('paused'));
  const prompt = useRef<HTMLFieldSetElement>(null);
  const wasPaused = useRef(false);
  useEffect(() => {
    if (moves === 0) {
      // Where one chose a reply before the app was there, one goes on from it.
      if (readOpeningChoice()?.isFocused) prompt.current?.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true });
      return;
    }
    // In this order the page is laid out once: the focus changes how things look, and scrolling has to know where they are.
    prompt.current?.focus({ preventScroll: true });
    newest.current?.scrollIntoView({ block: 'start' });
  }, [moves, newest]);
  useEffect(() => {
    // A question that was answered has given the focus back to where it was asked: only what the pause took away is made good.
    if (wasPaused.current && !isPaused && document.activeElement === document.body) prompt.current?.focus({ preventScroll: true });
    wasPaused.current = isPaused;
  }, [isPaused]);
  return prompt;
}
