import type { Debrief } from './debrief.ts';

/** A move that cost something: its place, the step it cost most in, and its price in the overall score. */
export type TurningPoint = {
  readonly move: number;
  readonly step: string;
  /** Points of that step, 0..100. */
  readonly lost: number;
  /** Points of the overall score, 0..100. */
  readonly price: number;
};

/** The moves that cost the most of the overall score, dearest first. A critical error counts before any loss of points. */
export function findTurningPoints(debrief: Pick<Debrief, 'moves' | 'steps'>, most: number): TurningPoint[] {
  const weights = new Map(debrief.steps.map(({ step, weight }) => [step, weight]));
  return debrief.moves
    .flatMap(({ lost, errors }, move) => {
      const parts = Object.entries(lost).map(([step, points]) => ({ step, points, price: (points * (weights.get(step) ?? 0)) / 100 }));
      const [dearest] = parts.sort((a, b) => b.price - a.price);
      if (dearest === undefined) return [];
      const price = parts.reduce((sum, part) => sum + part.price, 0);
      return [{ move, step: dearest.step, lost: dearest.points, price, rank: price + (errors.length > 0 ? 100 : 0) }];
    })
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ rank: _, ...point }) => point);
}
