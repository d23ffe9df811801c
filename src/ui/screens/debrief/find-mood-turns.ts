import type { MoveReview } from '../../../domain/scoring/debrief.ts';

/** Marks each way. */
const MOST = 2;

/** How much worse a move made the customer feel, in points of mood, anger and trust alike; below zero: better. */
export function measureChange({ before, after }: Pick<MoveReview, 'before' | 'after'>): number {
  return after.anger - before.anger - (after.trust - before.trust);
}

/** The moves that made the customer feel the most better and the most worse, two of each at most, by their places and in their order. */
export function findMoodTurns(moves: readonly Pick<MoveReview, 'before' | 'after'>[]): number[] {
  const changes = moves.map((move, index) => ({ index, change: measureChange(move) }));
  const worse = changes.filter(({ change }) => change > 0).sort((a, b) => b.change - a.change);
  const better = changes.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change);
  return [...worse.slice(0, MOST), ...better.slice(0, MOST)].map(({ index }) => index).sort((a, b) => a - b);
}
