import { useSelector } from '@xstate/react';
import { useEffect, useRef } from 'react';
import { useAttemptActor, useTell } from '../attempt-context.tsx';

/** Pauses the talk when one goes to another screen, and while the clock is on in a tab that nobody sees: nobody lapses unseen. */
export function usePauseWhenAway(): void {
  const tell = useTell();
  const isClockOn = useSelector(useAttemptActor(), ({ context }) => context.patience.on);
  const isHere = useRef(false);
  useEffect(() => {
    const pause = () => tell({ type: 'talk.pause', reason: 'away' });
    const pauseHidden = () => {
      if (document.hidden && isClockOn) pause();
    };
    isHere.current = true;
    pauseHidden();
    document.addEventListener('visibilitychange', pauseHidden);
    return () => {
      isHere.current = false;
      document.removeEventListener('visibilitychange', pauseHidden);
      // React may run an effect twice in a row, as StrictMode does: only who is still away after that has left.
      queueMicrotask(() => {
        if (isHere.current) return;
        pause();
        // No question is on the screen any more.
        tell({ type: 'talk.resume', reasons: ['question'] });
      });
    };
  }, [tell, isClockOn]);
}
