import type { Attempt } from '../attempt/attempt-schema.ts';
import { toResult } from '../attempt/to-result.ts';
import { isSameJson } from '../json/is-same-json.ts';
import type { Debrief } from '../scoring/debrief.ts';
import { SCORING_VERSION } from '../scoring/scoring-version.ts';

/**
 * How the scores that came with a talk stand against those worked out from its choices. absent: none came, as in a code; other_rules: they are
 * of another version of the scoring, or of another revision of scenario or method, so that they may differ rightly.
 */
export type ScoreComparison = 'same' | 'altered' | 'other_rules' | 'absent';

/** What a debrief was worked out by: hashes of structures. */
export type ScoredBy = { readonly scenario: string; readonly method: string };

/**
 * Compares the result that a talk came with and its debrief. Points by criterion are compared where they came: older results have none, and say 0
 * for a step that the customer ended the talk before.
 */
export function compareScores({ result, scenario, method }: Attempt, debrief: Debrief, by: ScoredBy): ScoreComparison {
  if (result === undefined) return 'absent';
  if (result.scoring !== SCORING_VERSION || scenario.structure !== by.scenario || method.structure !== by.method) return 'other_rules';
  const { criteria, ...recomputed } = toResult(debrief) ?? { steps: {} };
  const steps = Object.fromEntries(Object.entries(result.steps).filter(([step, score]) => score !== 0 || step in recomputed.steps));
  return isSameJson({ ...result, steps }, result.criteria === undefined ? recomputed : { ...recomputed, criteria }) ? 'same' : 'altered';
}
