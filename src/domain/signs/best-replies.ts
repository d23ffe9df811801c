import type { Method } from '../method/method-schema.ts';
import { findReply } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { listCriticalErrors } from '../scoring/list-critical-errors.ts';
import type { Situation } from '../scoring/merge-roads.ts';
import { findYields } from '../scoring/reply-yields.ts';
import { type StepPoints, weighPoints } from '../scoring/step-points.ts';

/** Every turn with all of its replies, as one situation each; its line is left open. */
export function listWholeTurns({ turns }: Scenario): Situation[] {
  let first = 0;
  return turns.map(({ id, replies }) => {
    const whole = { turn: id, line: '', choices: replies.map((reply) => reply.id), first };
    first += replies.length;
    return whole;
  });
}

/**
 * Letters of the best replies of a turn, mostly one: those that earn the most where what came before lets them. A
 * critical error is never the best.
 * @param most most points of each step
 */
export function findBestReplies(method: Method, scenario: Scenario, { turn, choices }: Situation, most: StepPoints): ReadonlySet<string> {
  const worth = choices.map((choice) => {
    const reply = findReply(scenario, turn, choice);
    if (reply === undefined || listCriticalErrors(method, scenario, reply).length > 0) return Number.NEGATIVE_INFINITY;
    return Math.max(...findYields(method, scenario, reply).points.map((points) => weighPoints(method, points, most)));
  });
  const best = Math.max(...worth);
  return new Set(choices.filter((_, index) => worth[index] === best));
}
