import { replay } from '../conversation/replay.ts';
import type { Method } from '../method/method-schema.ts';
import type { Problem } from '../problem/problem.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Walkthrough, Walkthroughs } from '../scenario/walkthroughs-schema.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';

/** Plays every walkthrough and compares what comes of it with what its author says. */
export function checkWalkthroughs(file: string, { walkthroughs }: Walkthroughs, scenario: Scenario, method: Method): Problem[] {
  const ids = walkthroughs.map(({ id }) => id);
  return walkthroughs.flatMap((walkthrough, index) => [
    ...(ids.indexOf(walkthrough.id) === index ? [] : [{ code: 'duplicate_id' as const, file, path: ['walkthroughs', index], found: walkthrough.id }]),
    ...checkWalkthrough(file, index, walkthrough, scenario, method),
  ]);
}

/** The moves of a walkthrough’s replies, each written as turn.letter. */
export function toMoves(replies: readonly string[]): { turn: string; choice: string }[] {
  return replies.map((reply) => {
    const [turn = '', choice = ''] = reply.split('.');
    return { turn, choice };
  });
}

function checkWalkthrough(file: string, index: number, walkthrough: Walkthrough, scenario: Scenario, method: Method): Problem[] {
  const path = ['walkthroughs', index];
  const moves = toMoves(walkthrough.replies);
  const { states, failedAt } = replay(scenario, moves);
  const reached = states[states.length - 1]?.at ?? scenario.start;
  if (failedAt !== undefined) {
    return [{ code: 'walkthrough_reply', file, path: [...path, 'replies', failedAt], found: walkthrough.replies[failedAt] ?? '', expected: reached }];
  }
  const debrief = scoreAttempt(method, scenario, moves);
  if (debrief.ending === undefined) return [{ code: 'walkthrough_unfinished', file, path: [...path, 'replies'], found: reached }];
  if (debrief.ending.id !== walkthrough.ending) {
    return [{ code: 'walkthrough_ending', file, path: [...path, 'ending'], found: walkthrough.ending, expected: debrief.ending.id }];
  }
  const steps = debrief.steps.map(({ step }) => step);
  const spare = Object.keys(walkthrough.scores).filter((id) => !steps.includes(id));
  const scores: [string, unknown, unknown][] = [
    ...debrief.steps.map(({ step, score }): [string, unknown, unknown] => [`scores.${step}`, walkthrough.scores[step], score]),
    ['overall', walkthrough.overall, debrief.overall],
    ['passed', walkthrough.passed, debrief.passed],
  ];
  return [
    ...spare.map((id): Problem => ({ code: 'unknown_step', file, path: [...path, 'scores', id], found: id })),
    ...scores.flatMap(([key, found, expected]): Problem[] =>
      found === expected ? [] : [{ code: 'walkthrough_score', file, path: [...path, ...key.split('.')], found: String(found), expected: String(expected) }],
    ),
  ];
}
