import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Policy } from '../scoring/follow-policy.ts';
import type { MergedRoads } from '../scoring/merge-roads.ts';

/** Any number: the same for all, so that a check says the same whenever it runs. */
const SEED = 1;
/** Gives the spread to about one part in twenty. */
const DEALS = 200;

/**
 * How far chance alone carries somebody who always takes one reply for a reason that has nothing to do with what is right: the standard
 * deviation of the score, in points, where the texts of every turn are dealt to its replies at random.
 */
export function measureSpread({ situations, size }: MergedRoads, expect: (policy: Policy) => number): number {
  const random = xoroshiro128plus(SEED);
  /** Number of a reply among all of the talk: a turn's texts are the same in each of its situations. */
  const numbers = new Map<string, number>();
  const replyOf = new Int32Array(size);
  for (const { turn, choices, first } of situations) {
    for (const [index, choice] of choices.entries()) {
      const number = numbers.get(`${turn}.${choice}`) ?? numbers.size;
      numbers.set(`${turn}.${choice}`, number);
      replyOf[first + index] = number;
    }
  }
  const policy = new Float64Array(size);
  const scores = Array.from({ length: DEALS }, () => {
    const ranks = Int32Array.from(numbers, () => uniformInt(random, 0, 1_000_000));
    for (const { choices, first } of situations) {
      let taken = first;
      for (let at = first; at < first + choices.length; at += 1) {
        policy[at] = 0;
        if ((ranks[replyOf[at] ?? 0] ?? 0) > (ranks[replyOf[taken] ?? 0] ?? 0)) taken = at;
      }
      policy[taken] = 1;
    }
    return expect(policy);
  });
  const mean = scores.reduce((sum, score) => sum + score, 0) / DEALS;
  return Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / DEALS);
}
