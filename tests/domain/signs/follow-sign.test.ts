import { expect, test } from 'vitest';
import { addHits, countHit, measureExcess, measureStrict, NO_HITS } from '../../../src/domain/signs/count-hits.ts';
import { followSign, takeOutermost } from '../../../src/domain/signs/follow-sign.ts';

const situation = { turn: 'opening', line: '', choices: ['a', 'b', 'c', 'd'], first: 0 };

test.each([
  ['most', [10, 8, 7.9, 0], [true, true, false, false]],
  ['least', [10, 8, 12.5, 8.1], [true, true, false, true]],
  ['most', [0, 0, 0, 0], [true, true, true, true]],
  ['least', [1, 0, 3, 0], [false, true, false, true]],
  ['most', [3, 4, 5, 1], [false, true, true, false]],
] as const)('%s of %j: what is within a fifth of the outermost looks the same', (direction, values, taken) => {
  expect(takeOutermost(values, 0, 4, direction)).toEqual(taken);
});

test('ties are split evenly, not given to the reply that stands first', () => {
  expect(followSign([situation], Float64Array.of(1, 5, 5, 0), 'most')).toEqual(Float64Array.of(0, 0.5, 0.5, 0));
  expect(followSign([situation], Float64Array.of(1, 5, 5, 0), 'least')).toEqual(Float64Array.of(0, 0, 0, 1));
});

test('a sign that no two replies differ in is no policy', () => {
  expect(followSign([situation], Float64Array.of(9, 10, 9, 10), 'most')).toBeUndefined();
});

test('a hit is a part of one where several replies look alike', () => {
  const values = Float64Array.of(1, 5, 5, 0);
  expect(countHit(situation, values, 'most', new Set(['c']))).toEqual({ turns: 1, hits: 0.5, chance: 0.25, variance: (4 - 2) / (2 * 4 ** 2) });
  expect(countHit(situation, values, 'least', new Set(['c']))).toMatchObject({ hits: 0, variance: 3 / 16 });
  expect(measureStrict(situation, new Set(['c']))).toBe(3 / 16);
});

test('the excess is told in standard deviations of texts that are dealt at random', () => {
  const hit = countHit(situation, Float64Array.of(0, 0, 9, 0), 'most', new Set(['c']));
  const twelve = Array.from({ length: 12 }, () => hit).reduce(addHits, NO_HITS);
  // 12 hits, 3 by chance, variance 12 x 3 / 16
  expect(measureExcess(twelve)).toBeCloseTo(6, 12);
  expect(measureExcess(NO_HITS)).toBe(0);
});
