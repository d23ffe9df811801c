import type { Attempt } from './attempt-schema.ts';

/** Attempts that somebody may see as theirs: their own, and those that name nobody, from before attempts did. In the order they had. */
export function listOfLearner(attempts: readonly Attempt[], learner: string): readonly Attempt[] {
  return attempts.filter((attempt) => attempt.learner === undefined || attempt.learner.id === learner);
}
