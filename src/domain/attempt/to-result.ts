import type { Debrief } from '../scoring/debrief.ts';
import { SCORING_VERSION } from '../scoring/scoring-version.ts';
import type { Result } from './attempt-schema.ts';

/** What is kept of a debrief; undefined while the talk has no ending. */
export function toResult({ overall, steps, ending, passed, errors, moves }: Debrief): Result | undefined {
  if (ending === undefined) return undefined;
  return {
    scoring: SCORING_VERSION,
    overall,
    steps: Object.fromEntries(steps.map(({ step, score }) => [step, score])),
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
