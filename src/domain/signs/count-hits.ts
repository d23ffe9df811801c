import type { Situation } from '../scoring/merge-roads.ts';
import { type Direction, takeOutermost } from './follow-sign.ts';

/** How often a sign finds the best reply: hits, what chance alone would give, and the variance of chance. */
export type Hits = { readonly turns: number; readonly hits: number; readonly chance: number; readonly variance: number };

/** Nothing counted yet. */
export const NO_HITS: Hits = { turns: 0, hits: 0, chance: 0, variance: 0 };

/** Both counts together. */
export function addHits(a: Hits, b: Hits): Hits {
  return { turns: a.turns + b.turns, hits: a.hits + b.hits, chance: a.chance + b.chance, variance: a.variance + b.variance };
}

/** Counts one turn: of replies that look alike each is taken as likely as another, so that a hit may be a part of one. */
export function countHit({ first, choices }: Situation, values: Float64Array, direction: Direction, best: ReadonlySet<string>): Hits {
  const taken = takeOutermost(values, first, choices.length, direction);
  const count = taken.filter(Boolean).length;
  const hits = choices.filter((choice, index) => taken[index] && best.has(choice)).length / count;
  return { turns: 1, hits, ...expectHits(choices.length, count, best.size) };
}

/** Variance of the hits of somebody who always takes one reply. */
export function measureStrict({ choices }: Situation, best: ReadonlySet<string>): number {
  return expectHits(choices.length, 1, best.size).variance;
}

/** Mean and variance of the hits where the texts of a turn are dealt to its replies at random (hypergeometric, divided by how many are taken). */
function expectHits(replies: number, taken: number, best: number): Pick<Hits, 'chance' | 'variance'> {
  const chance = best / replies;
  return { chance, variance: replies === 1 ? 0 : (chance * (1 - chance) * (replies - taken)) / ((replies - 1) * taken) };
}

/** By how many standard deviations there are more hits than chance gives; 0 where chance cannot differ. */
export function measureExcess({ hits, chance, variance }: Hits): number {
  return variance === 0 ? 0 : (hits - chance) / Math.sqrt(variance);
}
