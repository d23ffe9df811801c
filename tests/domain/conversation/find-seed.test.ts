import fc from 'fast-check';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import { findSeed } from '../../../src/domain/conversation/find-seed.ts';
import { shuffleReplies } from '../../../src/domain/conversation/shuffle-replies.ts';
import type { Reply } from '../../../src/domain/scenario/turn-schema.ts';
import { PROPERTY } from '../../builders/property.ts';

const buildReplies = (ids: string): Reply[] => [...ids].map((id) => ({ id, marks: {}, to: 'resolved' }));
const orderOf = (replies: readonly Reply[], seed: number, turnIndex: number) => shuffleReplies(replies, seed, turnIndex).map(({ id }) => id);

/** Chance that repeats: the same start draws the same seeds. */
function buildDraw(start: number): () => number {
  const random = xoroshiro128plus(start);
  return () => uniformInt(random, 0, 0xffffffff);
}

test('of the seeds that are drawn, the first is taken that shows the order', () => {
  // Seeds 0, 1 and 2^32 - 1 show bcad, cdba and adbc (the frozen orders of the shuffle).
  const drawn = [0, 1, 4_294_967_295, 0];
  expect(findSeed(buildReplies('abcd'), [...'adbc'], () => drawn.shift() ?? -1)).toBe(4_294_967_295);
  expect(drawn).toEqual([0]);
});

test('whatever order somebody has seen is the order that is shown', () => {
  const orders = fc
    .uniqueArray(fc.constantFrom(...'abcdef'), { maxLength: 6 })
    .chain((ids) => fc.tuple(fc.constant(ids.join('')), fc.shuffledSubarray(ids, { minLength: ids.length })));
  fc.assert(
    fc.property(orders, fc.integer({ min: 0, max: 0xffffffff }), ([ids, order], start) => {
      const replies = buildReplies(ids);
      expect(orderOf(replies, findSeed(replies, order, buildDraw(start)), 0)).toEqual(order);
    }),
    PROPERTY,
  );
});

test.each([
  ['lacks a reply', 'ab'],
  ['has one too many', 'abcd'],
  ['names another', 'abx'],
  ['says one twice', 'aab'],
  ['is empty', ''],
])('an order that %s is given up at once, for any seed', (_, order) => {
  const drawn = [7, 8];
  expect(findSeed(buildReplies('abc'), [...order], () => drawn.shift() ?? -1)).toBe(7);
  expect(drawn).toEqual([8]);
});

test('an order that no draw shows is given up in the end, so that a talk begins whatever chance does', () => {
  // Seed 42 shows abcd.
  let draws = 0;
  const draw = () => {
    draws += 1;
    return 42;
  };
  expect(findSeed(buildReplies('abcd'), [...'dcba'], draw)).toBe(42);
  expect(draws).toBe(20_000);
});

test('seeds for one order differ from draw to draw, and after that order all six come about as often in each later turn', () => {
  const replies = buildReplies('abc');
  const seeds = Array.from({ length: 600 }, (_, start) => findSeed(replies, [...'cab'], buildDraw(start)));
  expect(new Set(seeds).size).toBe(600);
  expect(new Set(seeds.map((seed) => orderOf(replies, seed, 0).join('')))).toEqual(new Set(['cab']));
  for (const turnIndex of [1, 2, 3]) {
    const orders = seeds.map((seed) => orderOf(replies, seed, turnIndex).join(''));
    const counts = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].map((order) => orders.filter((each) => each === order).length);
    // 100 are due to each; by chance that strays by √(600 x 1/6 x 5/6), a good 9. Four times that is allowed.
    expect(Math.min(...counts)).toBeGreaterThan(63);
    expect(Math.max(...counts)).toBeLessThan(137);
  }
});
