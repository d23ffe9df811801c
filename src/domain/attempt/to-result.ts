import type { Debrief } from '../scoring/debrief.ts';
import { listCutOff } from '../scoring/list-cut-off.ts';
import { SCORING_VERSION } from '../scoring/scoring-version.ts';
import type { Result } from './attempt-schema.ts';

/**
 * What is kept of a debrief; undefined while the talk has no ending. A step that the customer ended the talk before is left out: it has earned
 * nothing, but nobody was seen to be weak in it.
 */
export function toResult({ overall, steps, ending, passed, errors, moves }: Debrief): Result | undefined {
  if (ending === undefined) return undefined;
  const cutOff = new Set(listCutOff(ending.kind, steps));
  return {
    scoring: SCORING_VERSION,
    overall,
    steps: Object.fromEntries(steps.flatMap(({ step, score }) => (cutOff.has(step) ? [] : [[step, score]]))),
    criteria: sumCriteria(moves),
    ending: ending.id,
    endingKind: ending.kind,
    passed,
    criticalErrors: [...new Set(errors.map(({ error }) => error))],
  };
}

/** Points by criterion over the whole talk. */
function sumCriteria(moves: Debrief['moves']): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { evidence } of moves) {
    for (const item of evidence) if (item.kind === 'mark') sums[item.criterion] = (sums[item.criterion] ?? 0) + item.points;
  }
  return sums;
}
