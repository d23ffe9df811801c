import type { Method } from '../method/method-schema.ts';

/** Points by step, in the order of the method's steps. */
export type StepPoints = readonly number[];

/** No points in any step. */
export function noPoints(method: Method): StepPoints {
  return method.steps.map(() => 0);
}

/** Sum, step by step. */
export function addPoints(a: StepPoints, b: StepPoints): StepPoints {
  return a.map((points, index) => points + (b[index] ?? 0));
}

/** Share of the overall score, 0..1, that points make up against the best that can be reached in each step. */
export function weighPoints(method: Method, points: StepPoints, best: StepPoints): number {
  const total = method.steps.reduce((sum, { weight }, index) => {
    const reachable = best[index] ?? 0;
    return reachable === 0 ? sum : sum + (weight * (points[index] ?? 0)) / reachable;
  }, 0);
  return total / 100;
}
