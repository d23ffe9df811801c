import type { Method } from '../method/method-schema.ts';
import { indexOfMethodState, type MethodState } from '../method/method-state.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import type { Evidence } from './evidence.ts';
import { listEvidence } from './list-evidence.ts';

/** Points by step, in the order of the method's steps. */
export type StepPoints = readonly number[];

type Earned = WeakMap<Reply, StepPoints[]>;

const earnedBefore = new WeakMap<Scenario, WeakMap<Method, Earned>>();

/** Points that a reply brings in a state, by step; worked out once for all states that the rules about order do not tell apart. */
export function earnPoints(method: Method, scenario: Scenario, state: MethodState, reply: Reply): StepPoints {
  const table = earnedOf(method, scenario);
  const earned = table.get(reply) ?? [];
  table.set(reply, earned);
  const order = indexOfMethodState(method, state);
  earned[order] ??= sumByStep(method, listEvidence(method, scenario, state, reply));
  return earned[order];
}

function earnedOf(method: Method, scenario: Scenario): Earned {
  const methods = earnedBefore.get(scenario) ?? new WeakMap<Method, Earned>();
  earnedBefore.set(scenario, methods);
  const earned: Earned = methods.get(method) ?? new WeakMap();
  methods.set(method, earned);
  return earned;
}

function sumByStep(method: Method, evidence: readonly Evidence[]): StepPoints {
  return method.steps.map(({ id }) => evidence.reduce((sum, { step, points }) => (step === id ? sum + points : sum), 0));
}

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
