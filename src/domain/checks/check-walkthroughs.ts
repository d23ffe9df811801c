import { replay } from '../conversation/replay.ts';
import { findNearest } from '../problem/find-nearest.ts';
import type { Problem } from '../problem/problem.ts';
import type { Walkthrough, Walkthroughs } from '../scenario/walkthroughs-schema.ts';
import { searchPoints } from '../scoring/open-point-search.ts';
import type { RoadMap } from '../scoring/road-map.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';

/** Plays every walkthrough and compares what comes of it with what its author says. */
export function checkWalkthroughs(file: string, { walkthroughs }: Walkthroughs, map: RoadMap): Problem[] {
  const ids = walkthroughs.map(({ id }) => id);
  return walkthroughs.flatMap((walkthrough, index) => [
    ...(ids.indexOf(walkthrough.id) === index ? [] : [{ code: 'duplicate_id' as const, file, path: ['walkthroughs', index], found: walkthrough.id }]),
    ...checkWalkthrough(file, index, walkthrough, map),
  ]);
}

/** The moves of a walkthrough’s replies, each written as turn.letter. */
export function toMoves(replies: readonly string[]): { turn: string; choice: string }[] {
  return replies.map((reply) => {
    const [turn = '', choice = ''] = reply.split('.');
    return { turn, choice };
  });
}

function checkWalkthrough(file: string, index: number, walkthrough: Walkthrough, map: RoadMap): Problem[] {
  const { scenario, method } = map;
  const path = ['walkthroughs', index];
  const moves = toMoves(walkthrough.replies);
  const { states, failedAt } = replay(scenario, moves);
  const reached = states[states.length - 1]?.at ?? scenario.start;
  const talk = states.map(({ at, anger, trust }, turn) => ({ at, anger, trust, reply: turn === failedAt ? undefined : moves[turn]?.choice }));
  if (failedAt !== undefined) {
    const found = walkthrough.replies[failedAt] ?? '';
    return [{ code: 'walkthrough_reply', file, path: [...path, 'replies', failedAt], found, expected: reached, run: { differs: [], talk } }];
  }
  const debrief = scoreAttempt(method, scenario, moves, (_method, _scenario, withSilence) => searchPoints(map, withSilence));
  if (debrief.ending === undefined) {
    return [{ code: 'walkthrough_unfinished', file, path: [...path, 'replies'], found: reached, run: { differs: [], talk } }];
  }
  const steps = debrief.steps.map(({ step }) => step);
  const spare = Object.keys(walkthrough.scores).filter((id) => !steps.includes(id));
  const outcome: readonly (readonly [field: string, written: unknown, comes: unknown])[] = [
    ['ending', walkthrough.ending, debrief.ending.id],
    ...debrief.steps.map(({ step, score }) => [`scores.${step}`, walkthrough.scores[step], score] as const),
    ['overall', walkthrough.overall, debrief.overall],
    ['passed', walkthrough.passed, debrief.passed],
  ];
  const differs = outcome.flatMap(([field, written, comes]) =>
    written === comes ? [] : [{ field, written: written === undefined ? undefined : String(written), comes: String(comes) }],
  );
  return [
    ...spare.map((id): Problem => {
      const meant = findNearest(id, steps);
      return { code: 'unknown_step', file, path: [...path, 'scores', id], found: id, ...(meant !== undefined && { expected: meant }) };
    }),
    ...(differs.length > 0 ? [{ code: 'walkthrough_differs' as const, file, path, found: walkthrough.id, run: { differs, talk } }] : []),
  ];
}
