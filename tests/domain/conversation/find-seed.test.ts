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
  // Seeds 0, 1 and 42 show badc, acbd and dbca (the frozen orders of the shuffle).
  const drawn = [0, 1, 42, 0];
  expect(findSeed(buildReplies('abcd'), [...'dbca'], () => drawn.shift() ?? -1)).toBe(42);
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
  let draws = 0;
  const draw = () => {
    draws += 1;
    return 42;
  };
  expect(findSeed(buildReplies('abcd'), [...'abcd'], draw)).toBe(42);
  expect(draws).toBe(20_000);
});

test('seeds for one order differ from draw to draw, and later turns are not all in one order', () => {
  const replies = buildReplies('abc');
  const seeds = Array.from({ length: 40 }, (_, start) => findSeed(replies, [...'cab'], buildDraw(start)));
  expect(new Set(seeds).size).toBe(40);
  expect(new Set(seeds.map((seed) => orderOf(replies, seed, 0).join('')))).toEqual(new Set(['cab']));
  expect(new Set(seeds.map((seed) => orderOf(replies, seed, 1).join(''))).size).toBeGreaterThan(1);
});
