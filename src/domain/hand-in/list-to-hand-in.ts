import type { Attempt } from '../attempt/attempt-schema.ts';
import { isFinished, sortNewestFirst } from '../attempt/summarize-attempts.ts';

/**
 * The talks that somebody can hand in, newest first: all that they have finished. Assessed and guided ones are told apart by whoever reads them.
 * Talks that name nobody, from before talks did, are nobody's to hand in.
 */
export function listToHandIn(attempts: readonly Attempt[], learner: string): Attempt[] {
  return sortNewestFirst(attempts.filter((attempt) => attempt.learner?.id === learner && isFinished(attempt)));
}
