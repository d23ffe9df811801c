import type { Debrief } from './debrief.ts';
import { findTurningMove } from './find-turning-move.ts';
import type { StepLoss, StepReview } from './review-steps.ts';

/** A step in which something was lost, and what that took from the overall score, 0..100. */
export type DearLoss = Pick<StepReview, 'step' | 'takeaway'> & { readonly loss: StepLoss; readonly price: number };

const MOST = 2;

/**
 * The one or two losses to look at first: the move on which the talk turned, then what cost the most of the overall score.
 * A move that cost several steps is named once, in the step where it cost the most.
 */
export function pickDearestLosses(reviews: readonly StepReview[], debrief: Pick<Debrief, 'moves' | 'steps'>): DearLoss[] {
  const turning = findTurningMove(debrief);
  const weights = new Map(debrief.steps.map(({ step, weight }) => [step, weight]));
  const isTurning = ({ loss }: DearLoss) => Number(loss.move === turning);
  return reviews
    .flatMap(({ step, takeaway, loss }) => (loss === undefined ? [] : [{ step, takeaway, loss, price: (loss.lost * (weights.get(step) ?? 0)) / 100 }]))
    .sort((a, b) => isTurning(b) - isTurning(a) || b.price - a.price)
    .filter(({ loss }, index, sorted) => sorted.findIndex((other) => other.loss.move === loss.move) === index)
    .slice(0, MOST);
}
