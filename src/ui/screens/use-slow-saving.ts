import { useEffect, useState } from 'react';
import type { AttemptActor } from '../../app/attempts/attempt-machine.ts';

/** Milliseconds after which somebody should hear why nothing happens. */
const LONG = 3000;

/**
 * Whether a browser neither keeps a reply nor refuses it for long, as while another tab holds the storage. A shorter wait renders nothing:
 * every reply is saved, and the customer's answer would have to wait for that.
 */
export function useSlowSaving(attempt: AttemptActor | undefined): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (attempt === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      clearTimeout(timer);
      timer = undefined;
      setLong(false);
    };
    const look = () => {
      if (!attempt.getSnapshot().hasTag('saving')) rest();
      else timer ??= setTimeout(() => setLong(true), LONG);
    };
    look();
    const { unsubscribe } = attempt.subscribe(look);
    return () => {
      unsubscribe();
      rest();
    };
  }, [attempt]);
  return isLong;
}
