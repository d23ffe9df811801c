import type { Reply } from '../scenario/turn-schema.ts';
import { shuffleReplies } from './shuffle-replies.ts';

/** Seeds to try: six replies have 720 orders, so that not finding one of them is as good as impossible. */
const MOST_DRAWS = 20_000;

/**
 * A seed that shows the first replies in an order somebody has already seen; later turns are as random as with any other.
 * @param order ids of the replies; where it is not one of theirs, any seed will do
 * @param draw gives a seed at random, 0 to 2^32 - 1
 */
export function findSeed(replies: readonly Reply[], order: readonly string[], draw: () => number): number {
  const isPossible = replies.length === order.length && replies.every(({ id }) => order.includes(id));
  let seed = draw();
  for (let draws = 1; isPossible && draws < MOST_DRAWS && !isShown(replies, seed, order); draws += 1) seed = draw();
  return seed;
}

function isShown(replies: readonly Reply[], seed: number, order: readonly string[]): boolean {
  return shuffleReplies(replies, seed, 0).every(({ id }, index) => id === order[index]);
}
