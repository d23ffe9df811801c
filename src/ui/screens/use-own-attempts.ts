import { useMemo } from 'react';
import { listOfPerson } from '../../domain/attempt/list-of-person.ts';
import { type SortedAttempts, sortByLibrary } from '../../domain/attempt/sort-by-library.ts';
import { useAttempts } from './use-attempts.ts';
import { useKnownLibrary } from './use-library.ts';
import { usePerson } from './use-person.ts';

/**
 * The talks of this library, and those of another copy of Amends that keeps its talks in the same browser; where several practise in it, only
 * those of whoever does now.
 * @param isEarly whether those that were begun last stand in until all are read
 */
export function useOwnAttempts(isEarly = false): SortedAttempts {
  const attempts = useAttempts(({ phase, attempts: all, newest }) => (phase === 'loading' && isEarly ? newest : all));
  const library = useKnownLibrary();
  const person = usePerson();
  return useMemo(() => sortByLibrary(listOfPerson(attempts, person), library), [attempts, library, person]);
}
