import { useMemo } from 'react';
import { type SortedAttempts, sortByLibrary } from '../../domain/attempt/sort-by-library.ts';
import { useAttempts } from './use-attempts.ts';
import { useKnownLibrary } from './use-library.ts';

const NONE: readonly string[] = [];

/**
 * The talks of this library, and those of another copy of Amends that keeps its talks in the same browser.
 * @param isThorough whether to find out about talks from before libraries were told apart that are of no complaint whose
 * card is there: the whole library may have to be looked through for that, and until then they count as this one's
 */
export function useOwnAttempts(isThorough = false): SortedAttempts {
  // Until all are read, those that were begun last stand in.
  const attempts = useAttempts(({ phase, attempts: all, newest }) => (phase === 'loading' && isThorough ? newest : all));
  const unnamed = useMemo(() => {
    if (!isThorough) return NONE;
    return [...new Set(attempts.flatMap(({ library, scenario }) => (library === undefined ? [scenario.id] : [])))];
  }, [attempts, isThorough]);
  const library = useKnownLibrary(unnamed);
  return useMemo(() => sortByLibrary(attempts, library), [attempts, library]);
}
