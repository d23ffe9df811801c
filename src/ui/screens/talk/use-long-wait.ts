import { useEffect, useState } from 'react';
import { useAttemptActor } from '../attempt-context.tsx';

/** Milliseconds that hardly anybody notices: a reply is usually saved and answered within far fewer. */
const UNNOTICED = 150;

/**
 * Whether the customer takes noticeably long to answer. A shorter wait changes nothing on the page: that would only flash,
 * and put the answer off. Nothing can be said twice meanwhile, since the attempt takes no second reply.
 */
export function useLongWait(): boolean {
  const actor = useAttemptActor();
  const [isLong, setLong] = useState(() => !actor.getSnapshot().hasTag('answerable'));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (actor.getSnapshot().hasTag('answerable')) {
        clearTimeout(timer);
        timer = undefined;
        setLong(false);
      } else {
        timer ??= setTimeout(() => setLong(true), UNNOTICED);
      }
    };
    look();
    const { unsubscribe } = actor.subscribe(look);
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [actor]);
  return isLong;
}
