import { useEffect } from 'react';
import { useSession } from '../session-context.tsx';

/** Pauses the talk when one goes to another screen, or away from the tab while the clock runs: nobody lapses unseen. */
export function usePauseWhenAway(): void {
  const session = useSession();
  useEffect(() => {
    const pause = () => session.send({ type: 'talk.pause' });
    const pauseHidden = () => {
      if (document.hidden && session.getSnapshot().context.patience.on) pause();
    };
    document.addEventListener('visibilitychange', pauseHidden);
    return () => {
      document.removeEventListener('visibilitychange', pauseHidden);
      pause();
    };
  }, [session]);
}
