import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useServices } from '../../services.ts';
import type { FindComplaints } from './find-complaints.tsx';

let arrived: typeof FindComplaints | undefined;

/**
 * The part that finds complaints: code and words that no small library needs. Undefined until both are there; where they do not
 * come the list is there as before, and the next visit asks again.
 */
export function useFindPart(isNeeded: boolean): typeof FindComplaints | undefined {
  const { laterWords, loadLaterWords } = useStore(useServices().language);
  const [part, setPart] = useState(() => arrived);
  useEffect(() => {
    if (!isNeeded) return;
    void loadLaterWords();
    import('./find-complaints.tsx').then(
      ({ FindComplaints: found }) => {
        arrived = found;
        setPart(() => found);
      },
      () => {},
    );
  }, [isNeeded, loadLaterWords]);
  return isNeeded && laterWords.phase === 'ready' ? part : undefined;
}
