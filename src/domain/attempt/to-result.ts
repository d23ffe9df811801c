import type { Debrief } from '../scoring/debrief.ts';
import type { Result } from './attempt-schema.ts';

/** What is kept of a debrief; undefined while the talk has no ending. */
export function toResult({ overall, steps, ending, passed, errors }: Debrief): Result | undefined {
  if (ending === undefined) return undefined;
  return {
    overall,
    steps: Object.fromEntries(steps.map(({ step, score }) => [step, score])),
    ending: ending.id,
    endingKind: ending.kind,
    passed,
    criticalErrors: [...new Set(errors.map(({ error }) => error))],
  };
}
