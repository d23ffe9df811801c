import type { Attempt } from './attempt-schema.ts';

/** Who practises on a device now, as far as they are known, and whether others do, too. */
export type Person = { readonly learner: { readonly id: string } | undefined; readonly isShared: boolean };

/**
 * Attempts that somebody sees as theirs, in the order they had. Where several share a device, their own and those that name nobody, from before
 * attempts did; elsewhere all, for whatever is kept there is one person's, brought from another device, too.
 */
export function listOfPerson(attempts: readonly Attempt[], { learner, isShared }: Person): readonly Attempt[] {
  if (!isShared || learner === undefined) return attempts;
  return attempts.filter((attempt) => attempt.learner === undefined || attempt.learner.id === learner.id);
}
