import { useEffect, useState } from 'react';
import { useLaterWords } from '../../use-later-words.ts';
import type { FindComplaints } from './find-complaints.tsx';

const AREAS = ['find'];

let arrived: typeof FindComplaints | undefined;

/**
 * The part that finds complaints: code and words that no small library needs. Undefined until both are there; where they do not
 * come the list is there as before, and the next visit asks again.
 */
export function useFindPart(isNeeded: boolean): typeof FindComplaints | undefined {
  const { words } = useLaterWords(AREAS, isNeeded);
  const [part, setPart] = useState(() => arrived);
  useEffect(() => {
    if (!isNeeded) return;
    import('./find-complaints.tsx').then(
      ({ FindComplaints: found }) => {
        arrived = found;
        setPart(() => found);
      },
      () => {},
    );
  }, [isNeeded]);
  return isNeeded && words.phase === 'ready' ? part : undefined;
}
