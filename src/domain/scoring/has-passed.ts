import type { Method } from '../method/method-schema.ts';
import type { Ending } from '../scenario/scenario-schema.ts';
import { type StepPoints, weighPoints } from './step-points.ts';

/** What of a talk decides whether it passed. */
export type Outcome = {
  /** Points that were collected, by step. */
  readonly points: StepPoints;
  /** Critical errors that were made. */
  readonly errors: number;
  /** Undefined where the talk broke off. */
  readonly ending: Ending | undefined;
};

/** Overall score, 0 to 100, as it is shown. @param best most points of each step */
export function scoreOverall(method: Method, points: StepPoints, best: StepPoints): number {
  return Math.round(100 * weighPoints(method, points, best));
}

/** Score of one step, 0 to 100, as it is shown; 0 where nothing could be earned. */
export function scoreStep(points: number, best: number): number {
  return best === 0 ? 0 : Math.round((100 * points) / best);
}

/** Whether a talk that ends so can pass: the ending may say so itself, else its kind does. */
export function canPass({ pass }: Method, { kind, passes }: Ending): boolean {
  return passes ?? pass.endings.includes(kind);
}

/** Whether a talk passed: the one place that says what that takes. More points never make a talk fail. */
export function hasPassed(method: Method, { points, errors, ending }: Outcome, best: StepPoints): boolean {
  const { mark, minima } = method.pass;
  return (
    scoreOverall(method, points, best) >= mark &&
    errors === 0 &&
    ending !== undefined &&
    canPass(method, ending) &&
    method.steps.every(({ id }, index) => scoreStep(points[index] ?? 0, best[index] ?? 0) >= (minima[id] ?? 0))
  );
}
