import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Reply } from '../scenario/turn-schema.ts';

/**
 * The order in which the replies of a turn are shown: the same for the same seed and turn, on every machine.
 * @param seed of the attempt, 0 to 2^32 - 1
 * @param turnIndex how many moves came before, so that two turns of one attempt are shuffled differently
 */
export function shuffleReplies(replies: readonly Reply[], seed: number, turnIndex: number): Reply[] {
  const random = xoroshiro128plus((seed ^ Math.imul(turnIndex + 1, 0x9e3779b1)) | 0);
  const shuffled = [...replies];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = uniformInt(random, 0, last);
    [shuffled[last], shuffled[other]] = [shuffled[other] as Reply, shuffled[last] as Reply];
  }
  return shuffled;
}
