import { findLine } from '../../src/domain/conversation/find-line.ts';
import { listAvailableReplies } from '../../src/domain/conversation/list-available-replies.ts';
import type { Move } from '../../src/domain/conversation/replay.ts';
import { step } from '../../src/domain/conversation/step.ts';
import { startConversation, type TalkState } from '../../src/domain/conversation/talk-state.ts';
import type { Policy } from '../../src/domain/scoring/follow-policy.ts';
import type { MergedRoads } from '../../src/domain/scoring/merge-roads.ts';
import { scoreAttempt } from '../../src/domain/scoring/score-attempt.ts';

/** Any policy that takes every reply now and then, the same for the same seed. */
export function makePolicy({ situations, size }: MergedRoads, seed: number): Policy {
  const policy = new Float64Array(size);
  for (const { first, choices } of situations) {
    const weights = choices.map((_, index) => 1 + ((seed * 7919 + (first + index) * 104_729) % 10));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [index, weight] of weights.entries()) policy[first + index] = weight / total;
  }
  return policy;
}

/** Mean of the points by step and chance to pass, by walking each road by itself and scoring it as a talk is scored: slow, and nothing is merged. */
export function walkAllRoads({ map, situations }: MergedRoads, policy: Policy): { points: number[]; pass: number } {
  const { scenario, method } = map;
  const sum = { points: method.steps.map(() => 0), pass: 0 };
  const walk = (state: TalkState, moves: readonly Move[], chance: number) => {
    const replies = listAvailableReplies(scenario, state).map(({ id }) => id);
    if (replies.length === 0) {
      const { passed, steps } = scoreAttempt(method, scenario, moves);
      sum.pass += passed ? chance : 0;
      sum.points = sum.points.map((points, index) => points + chance * (steps[index]?.points ?? 0));
      return;
    }
    const line = findLine(scenario, state);
    const here = situations.find((one) => one.turn === state.at && one.line === line && one.choices.join() === replies.join());
    if (here === undefined) throw new Error(`${state.at} is in no situation.`);
    for (const [index, reply] of replies.entries()) {
      const next = step(scenario, state, reply);
      if (next !== undefined) walk(next, [...moves, { turn: state.at, choice: reply }], chance * (policy[here.first + index] ?? 0));
    }
  };
  walk(startConversation(scenario), [], 1);
  return sum;
}
