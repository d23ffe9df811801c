import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Reply } from '../scenario/turn-schema.ts';
import { mixBits } from './mix-bits.ts';

/** 2^32 divided by the golden ratio: the stride from one turn's seed to the next, as in SplitMix (Steele, Lea and Flood, 2014). */
const STRIDE = 0x9e3779b9;

/**
 * The order in which a turn's replies are shown: the same for the same seed and turn on every machine, and independent between turns.
 * @param seed of the attempt, 0 to 2^32 - 1
 * @param turnIndex how many moves came before
 */
export function shuffleReplies(replies: readonly Reply[], seed: number, turnIndex: number): Reply[] {
  // The generator takes its first number from the seed as it is: seeds that are alike, unmixed, would give orders that are.
  const random = xoroshiro128plus(mixBits(seed + Math.imul(turnIndex, STRIDE)));
  const shuffled = [...replies];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = uniformInt(random, 0, last);
    [shuffled[last], shuffled[other]] = [shuffled[other] as Reply, shuffled[last] as Reply];
  }
  return shuffled;
}
