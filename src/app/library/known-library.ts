import type { KnownLibrary } from '../../domain/attempt/sort-by-library.ts';
import type { LoadedList } from './library-types.ts';

/** A scenario that cannot be read in this language is in the library all the same, at a revision nobody can tell. */
const ANY_REVISION = Number.POSITIVE_INFINITY;

/** What the cards that have arrived say of a library. @param id the library's */
export function toKnownLibrary(id: string, list: LoadedList): KnownLibrary {
  if (list.phase === 'loading') return { id, revisions: new Map(), isWhole: false };
  const read = list.summaries.map((summary): [string, number] => [summary.id, summary.revision]);
  return {
    id,
    revisions: new Map([...list.unread.map((scenario): [string, number] => [scenario, ANY_REVISION]), ...read]),
    isWhole: !list.hasMore && !hasMissed(list),
  };
}

/** Whether it is still to come whether a scenario is in the library: its card may be among those on their way. */
export function isAwaited(list: LoadedList, scenario: string): boolean {
  if (list.phase === 'loading') return true;
  return list.hasMore && !hasMissed(list) && !list.summaries.some(({ id }) => id === scenario) && !list.unread.includes(scenario);
}

/** Whether cards were asked for and did not come. */
function hasMissed({ why }: Extract<LoadedList, { readonly phase: 'ready' }>): boolean {
  return why !== undefined;
}
