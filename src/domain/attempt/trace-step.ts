import type { Attempt } from './attempt-schema.ts';
import { keyOfComplaint } from './group-by-complaint.ts';
import { isAssessed } from './is-assessed.ts';

/** What one talk scored, as a whole or in a step, 0..100. */
export type StepPoint = { readonly attempt: string; readonly isAssessed: boolean; readonly score: number };

/** One score over time. First, best, latest and lately are of talks of one kind: assessed ones, and guided ones where there are no others. */
export type ScoreTrace = {
  readonly of: 'assessed' | 'guided';
  readonly first: number;
  readonly best: number;
  readonly latest: number;
  /** Ids of the talks that these three are of; of two that were best alike the earlier. */
  readonly talks: { readonly first: string; readonly best: string; readonly latest: string };
  /** Mean of the last few, unrounded. */
  readonly lately: number;
  /** Mean of the last few complaints, each by its newest talk, unrounded: what a step counts as strong or weak by. What was mended since then weighs on nobody. */
  readonly standing: number;
  /** How many talks of that kind there were. */
  readonly count: number;
  /** The last talks of both kinds, the earliest first: as many as a small chart can show. */
  readonly points: readonly StepPoint[];
};

/** One step of a method over time. */
export type StepTrace = ScoreTrace & { readonly step: string };

/** Points of a chart. */
const MOST_POINTS = 30;

/** Talks that “lately” is about, and complaints that somebody’s standing is about. */
const LATELY = 3;

/** Follows a step through the talks that count, the earliest first; undefined where none of them has a score in it. */
export function traceStep(counted: readonly Attempt[], step: string): StepTrace | undefined {
  const trace = traceScore(counted, ({ result }) => result?.steps[step]);
  return trace && { step, ...trace };
}

/** Follows any score through the talks that count, the earliest first; undefined where none of them has it. */
export function traceScore(counted: readonly Attempt[], scoreOf: (attempt: Attempt) => number | undefined): ScoreTrace | undefined {
  const points = counted.flatMap((attempt): (StepPoint & { complaint: string })[] => {
    const score = scoreOf(attempt);
    return score === undefined ? [] : [{ attempt: attempt.id, isAssessed: isAssessed(attempt), score, complaint: keyOfComplaint(attempt) }];
  });
  const assessed = points.filter((point) => point.isAssessed);
  const of = assessed.length > 0 ? assessed : points;
  const [first] = of;
  const latest = of.at(-1);
  if (first === undefined || latest === undefined) return undefined;
  const best = of.reduce((most, point) => (point.score > most.score ? point : most));
  const newest = new Map(of.map(({ complaint, score }, place) => [complaint, { place, score }]));
  const standing = [...newest.values()].sort((a, b) => a.place - b.place).slice(-LATELY);
  return {
    of: assessed.length > 0 ? 'assessed' : 'guided',
    first: first.score,
    best: best.score,
    latest: latest.score,
    talks: { first: first.attempt, best: best.attempt, latest: latest.attempt },
    lately: meanOf(of.slice(-LATELY)),
    standing: meanOf(standing),
    count: of.length,
    points: points.slice(-MOST_POINTS).map(({ complaint: _, ...point }) => point),
  };
}

function meanOf(scored: readonly { readonly score: number }[]): number {
  return scored.reduce((sum, { score }) => sum + score, 0) / scored.length;
}
