import type { Attempt } from './attempt-schema.ts';
import { isAssessed } from './is-assessed.ts';

/** What one talk scored in a step, 0..100. */
export type StepPoint = { readonly attempt: string; readonly isAssessed: boolean; readonly score: number };

/** One step of a method over time. First, best, latest and lately are of talks of one kind: assessed ones, and guided ones where there are no others. */
export type StepTrace = {
  readonly step: string;
  readonly of: 'assessed' | 'guided';
  readonly first: number;
  readonly best: number;
  readonly latest: number;
  /** Mean of the last few, unrounded: what a step counts as strong or weak by. */
  readonly lately: number;
  /** How many talks of that kind there were. */
  readonly count: number;
  /** The last talks of both kinds, the earliest first: as many as a small chart can show. */
  readonly points: readonly StepPoint[];
};

/** Points of a chart. */
const MOST_POINTS = 30;

/** Talks that “lately” is about. */
const LATELY = 3;

/** Follows a step through the talks that count, the earliest first; undefined where none of them has a score in it. */
export function traceStep(counted: readonly Attempt[], step: string): StepTrace | undefined {
  const points = counted.flatMap((attempt): StepPoint[] => {
    const score = attempt.result?.steps[step];
    return score === undefined ? [] : [{ attempt: attempt.id, isAssessed: isAssessed(attempt), score }];
  });
  const assessed = points.filter((point) => point.isAssessed);
  const scores = (assessed.length > 0 ? assessed : points).map(({ score }) => score);
  const [first] = scores;
  const latest = scores.at(-1);
  if (first === undefined || latest === undefined) return undefined;
  const last = scores.slice(-LATELY);
  return {
    step,
    of: assessed.length > 0 ? 'assessed' : 'guided',
    first,
    best: scores.reduce((most, score) => Math.max(most, score)),
    latest,
    lately: last.reduce((sum, score) => sum + score, 0) / last.length,
    count: scores.length,
    points: points.slice(-MOST_POINTS),
  };
}
