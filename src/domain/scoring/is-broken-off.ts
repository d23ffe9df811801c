import type { EndingKind } from '../kinds/ending-kind.ts';
import type { StepReview } from './review-steps.ts';

/** Endings that the customer makes, whatever is still to be said. */
const MADE_BY_CUSTOMER: readonly EndingKind[] = ['walked_out', 'escalated'];

/** Whether the customer ended the talk before it had come to every step. Whoever left a step out of a talk that was had to its end has not been cut off. */
export function isBrokenOff(ending: EndingKind, reviews: readonly Pick<StepReview, 'reached'>[]): boolean {
  return MADE_BY_CUSTOMER.includes(ending) && reviews.some(({ reached }) => !reached);
}
