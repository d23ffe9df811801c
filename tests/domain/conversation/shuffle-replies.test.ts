import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffleReplies } from '../../../src/domain/conversation/shuffle-replies.ts';
import type { Reply } from '../../../src/domain/scenario/turn-schema.ts';
import { PROPERTY } from '../../builders/property.ts';

const replies: readonly Reply[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, marks: {}, to: 'resolved' }));
const orderOf = (seed: number, turnIndex: number) =>
  shuffleReplies(replies, seed, turnIndex)
    .map(({ id }) => id)
    .join('');

test.each([
  [0, ['badc', 'dacb', 'dbca']],
  [1, ['acbd', 'dcba', 'dcab']],
  [42, ['dbca', 'acbd', 'badc']],
  [4_294_967_295, ['adcb', 'dbac', 'cabd']],
])('seed %i has given these orders since version 1, and kept attempts rely on it', (seed, orders) => {
  expect([0, 1, 2].map((turnIndex) => orderOf(seed, turnIndex))).toEqual(orders);
});

test('is a permutation, the same each time, and leaves the file’s order as it was', () => {
  const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
  fc.assert(
    fc.property(letters, fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 200 }), (ids, seed, turnIndex) => {
      const before: Reply[] = ids.map((id) => ({ id, marks: {}, to: 'resolved' }));
      const after = shuffleReplies(before, seed, turnIndex);
      expect(after.map(({ id }) => id).sort()).toEqual([...ids].sort());
      expect(shuffleReplies(before, seed, turnIndex)).toEqual(after);
      expect(before.map(({ id }) => id)).toEqual(ids);
    }),
    PROPERTY,
  );
});

test('gives each of the 24 orders about as often as any other', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 2400; seed += 1) counts.set(orderOf(seed, 0), (counts.get(orderOf(seed, 0)) ?? 0) + 1);
  expect(counts.size).toBe(24);
  expect(Math.min(...counts.values())).toBeGreaterThan(70);
  expect(Math.max(...counts.values())).toBeLessThan(130);
});
