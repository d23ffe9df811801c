import { useEffect, useRef } from 'react';
import { useAttemptActor, useTell } from '../attempt-context.tsx';

/** Pauses the talk when one goes to another screen, or away from the tab while the clock runs: nobody lapses unseen. */
export function usePauseWhenAway(): void {
  const actor = useAttemptActor();
  const tell = useTell();
  const isHere = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: telling differs when the attempt does
  useEffect(() => {
    const pause = () => tell({ type: 'talk.pause', reason: 'away' });
    const pauseHidden = () => {
      if (document.hidden && actor.getSnapshot().context.patience.on) pause();
    };
    isHere.current = true;
    document.addEventListener('visibilitychange', pauseHidden);
    return () => {
      isHere.current = false;
      document.removeEventListener('visibilitychange', pauseHidden);
      // React may run an effect twice in a row, as StrictMode does: only who is still away after that has left.
      queueMicrotask(() => {
        if (!isHere.current) pause();
      });
    };
  }, [actor]);
}
