import type { Method } from '../method/method-schema.ts';
import { findTurn } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Debrief, MoveReview } from './debrief.ts';
import { findFault } from './find-fault.ts';
import type { Finding } from './finding.ts';

/** A move that cost something: the price is told here and nowhere else. */
export type Loss = {
  readonly move: number;
  /** Points of the hundred, whole. All prices and the overall score add up to 100; 0 stands for less than one point. */
  readonly price: number;
  /** Step in which the reply itself lacked the most; where it lacked nothing, the step that it took the most from. A critical error is told in the step of its turn. */
  readonly step: string;
  /** What the reply lacked in that step. */
  readonly finding?: Finding;
  /** Steps in which less could be earned after it although the reply lacked nothing of them. */
  readonly closed: readonly string[];
};

/** Everything that was lost, the dearest first; of two alike the earlier. */
export function listLosses(method: Method, scenario: Scenario, { moves }: Pick<Debrief, 'moves'>): Loss[] {
  return moves
    .flatMap((review, move) => (Object.keys(review.lost).length === 0 ? [] : [toLoss(method, scenario, review, move)]))
    .sort((a, b) => b.price - a.price || a.move - b.move);
}

function toLoss(method: Method, scenario: Scenario, review: MoveReview, move: number): Loss {
  const weigh = (step: string) => (review.lost[step] ?? 0) * (method.steps.find(({ id }) => id === step)?.weight ?? 0);
  const touched = Object.keys(review.lost)
    .map((step) => ({ step, finding: findFault(method, scenario, review, step) }))
    .sort((a, b) => Number(b.finding !== undefined) - Number(a.finding !== undefined) || weigh(b.step) - weigh(a.step));
  const { step = '', finding } = touched[0] ?? {};
  return {
    move,
    price: review.price,
    step: finding?.kind === 'error' ? (findTurn(scenario, review.turn)?.step ?? step) : step,
    ...(finding && { finding }),
    closed: touched.filter((part) => part.finding === undefined).map((part) => part.step),
  };
}
