import { useEffect, useRef } from 'react';
import { useSession } from '../session-context.tsx';

/** Pauses the talk when one goes to another screen, or away from the tab while the clock runs: nobody lapses unseen. */
export function usePauseWhenAway(): void {
  const session = useSession();
  const isHere = useRef(false);
  useEffect(() => {
    const pause = () => session.send({ type: 'talk.pause' });
    const pauseHidden = () => {
      if (document.hidden && session.getSnapshot().context.patience.on) pause();
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
  }, [session]);
}
