import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffleReplies } from '../../../src/domain/conversation/shuffle-replies.ts';
import type { Reply } from '../../../src/domain/scenario/turn-schema.ts';
import { PROPERTY } from '../../builders/property.ts';

const buildReplies = (ids: string): Reply[] => [...ids].map((id) => ({ id, marks: {}, to: 'resolved' }));
const three = buildReplies('abc');
const four = buildReplies('abcd');
const orderOf = (replies: readonly Reply[], seed: number, turnIndex: number) =>
  shuffleReplies(replies, seed, turnIndex)
    .map(({ id }) => id)
    .join('');

// Seed 1, turn 0: mixed it is 0x514e28b7, and the first number drawn is the complement of that, 0xaeb1d748; the next two
// are 0x074111cc and 0x9ebcbde6. With the top bit turned over they leave 0 of 4, 1 of 3 and 0 of 2: the last reply, the one
// before it and so on change places with these: dbca, dcba, cdba. The other orders were reckoned likewise by a second
// program with whole numbers of 64 bits, from the definitions of fmix32 and of xoroshiro128+ (24, 16, 37).
test.each([
  [0, ['bcad', 'dcab', 'cbda']],
  [1, ['cdba', 'bcda', 'cbad']],
  [42, ['abcd', 'abcd', 'cabd']],
  [4_294_967_295, ['adbc', 'dbca', 'adcb']],
])('seed %i gives these orders, and kept attempts rely on it', (seed, orders) => {
  expect([0, 1, 2].map((turnIndex) => orderOf(four, seed, turnIndex))).toEqual(orders);
});

test('is a permutation, the same each time, and leaves the file’s order as it was', () => {
  const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
  fc.assert(
    fc.property(letters, fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 200 }), (ids, seed, turnIndex) => {
      const before = buildReplies(ids.join(''));
      const after = shuffleReplies(before, seed, turnIndex);
      expect(after.map(({ id }) => id).sort()).toEqual([...ids].sort());
      expect(shuffleReplies(before, seed, turnIndex)).toEqual(after);
      expect(before.map(({ id }) => id)).toEqual(ids);
    }),
    PROPERTY,
  );
});

/**
 * Counts pairs of orders over seeds 0, 1, 2, …, so many that each pair is due `share` times.
 * @returns how many pairs there were, and their chi-square: the sum of (count - share)^2 / share
 */
function countPairs(pairs: number, share: number, pairOf: (seed: number) => string): { found: number; chiSquare: number } {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < pairs * share; seed += 1) counts.set(pairOf(seed), (counts.get(pairOf(seed)) ?? 0) + 1);
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - share) ** 2 / share, (pairs - counts.size) * share);
  return { found: counts.size, chiSquare };
}

// By chance alone the chi-square of n pairs is n - 1 on average and strays by √(2n - 2): 35 and 8.4 for the 6 x 6 pairs of
// three replies, 575 and 33.9 for the 24 x 24 of four. The limits are four times that above the average.
const sizes = [
  { replies: three, pairs: 36, share: 1000, limit: 69 },
  { replies: four, pairs: 576, share: 100, limit: 710 },
];
const sizesAndTurns = sizes.flatMap((size) =>
  [
    [0, 1],
    [0, 2],
    [1, 2],
    [4, 5],
  ].map(([one = 0, other = 0]) => ({ ...size, one, other, turns: `${one} and ${other}` })),
);

test.each(sizesAndTurns)(
  'in turns $turns every order comes with every order, each of the $pairs pairs about as often',
  ({ replies, pairs, share, limit, one, other }) => {
    const { found, chiSquare } = countPairs(pairs, share, (seed) => orderOf(replies, seed, one) + orderOf(replies, seed, other));
    expect(found).toBe(pairs);
    expect(chiSquare).toBeLessThan(limit);
  },
);

test.each(sizes)(
  'every first order of a seed is followed by every first order of the next seed, each of the $pairs pairs about as often',
  ({ replies, pairs, share, limit }) => {
    const { found, chiSquare } = countPairs(pairs, share, (seed) => orderOf(replies, seed, 0) + orderOf(replies, seed + 1, 0));
    expect(found).toBe(pairs);
    expect(chiSquare).toBeLessThan(limit);
  },
);
