import type { ReadinessRule } from './readiness-rule-schema.ts';
import type { ReviewedTalk } from './reviewed-talk.ts';

/** A critical error with its talk and move. */
export type ErrorMade = { readonly kind: 'error'; readonly talk: string; readonly error: string; readonly move: number };

/** Why a talk is not a good one by a rule, or may not be among the newest; each names the talk and where in it. */
export type Shortfall =
  | { readonly kind: 'overall'; readonly talk: string; readonly score: number; readonly least: number }
  | { readonly kind: 'step'; readonly talk: string; readonly step: string; readonly score: number; readonly least: number }
  | ErrorMade;

/** Critical errors of a talk. */
export function listErrorsMade({ attempt: { id: talk }, score }: ReviewedTalk): ErrorMade[] {
  return score.errors.map(({ error, move }) => ({ kind: 'error', talk, error, move }));
}

/** All that a talk lacks by a rule; nothing of a good one. Critical errors come first, then the whole, then steps from the lowest. */
export function listShortfalls({ cut, minimum, noCritical }: ReadinessRule, reviewed: ReviewedTalk): Shortfall[] {
  const { id: talk } = reviewed.attempt;
  const { overall, steps } = reviewed.score;
  const low = Object.entries(steps)
    .filter(([, value]) => value < minimum)
    .sort(([, a], [, b]) => a - b);
  return [
    ...(noCritical ? listErrorsMade(reviewed) : []),
    ...(overall < cut ? [{ kind: 'overall', talk, score: overall, least: cut } as const] : []),
    ...low.map(([step, value]): Shortfall => ({ kind: 'step', talk, step, score: value, least: minimum })),
  ];
}
