import type { Attempt } from './attempt-schema.ts';

/** A library as far as it is known: its id, and the revision of each scenario in it. */
export type KnownLibrary = {
  readonly id: string;
  readonly revisions: ReadonlyMap<string, number>;
  /** Whether `revisions` has every scenario of the library: only then is what it lacks not in it. */
  readonly isWhole: boolean;
};

/** Attempts of this library, and those of another copy of the product that keeps its talks in the same place. */
export type SortedAttempts = { readonly own: readonly Attempt[]; readonly foreign: readonly Attempt[] };

/** Parts attempts by whose they are, each part in the order it had. */
export function sortByLibrary(attempts: readonly Attempt[], library: KnownLibrary): SortedAttempts {
  const own = attempts.filter((attempt) => isOwn(attempt, library));
  if (own.length === attempts.length) return { own, foreign: [] };
  const owned = new Set(own);
  return { own, foreign: attempts.filter((attempt) => !owned.has(attempt)) };
}

/**
 * Whether an attempt is of a library. One that names none is from before they were told apart: it counts as the library's own, unless the
 * library has its scenario at a lower revision, for revisions only go up.
 */
export function isOwn({ library, scenario }: Attempt, { id, revisions }: KnownLibrary): boolean {
  if (library !== undefined) return library === id;
  return scenario.revision <= (revisions.get(scenario.id) ?? scenario.revision);
}

/** Attempts that are not known to be of another library; one that names none is told by its revision. */
export function listOwn(attempts: readonly Attempt[], libraryId: string): Attempt[] {
  return attempts.filter(({ library }) => library === undefined || library === libraryId);
}
