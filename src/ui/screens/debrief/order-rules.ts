import type { StepReview } from '../../../domain/scoring/review-steps.ts';

/** The steps in the order in which their rules are told: most to gain first; what the talk did not come to stands behind. */
export function orderRules(reviews: readonly StepReview[]): StepReview[] {
  return [...reviews].sort((a, b) => Number(b.reached) - Number(a.reached) || b.gain - a.gain);
}
