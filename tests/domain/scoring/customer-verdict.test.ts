import { expect, test } from 'vitest';
import { judgeAsCustomer } from '../../../src/domain/scoring/customer-verdict.ts';
import { buildFullLast } from '../../builders/good-coat.ts';
import { buildLast } from '../../builders/torn-coat.ts';

const last = buildLast();
const scores = { listen: 80, apologize: 60, solve: 90, thank: 40, compensate: 70 };
const calm = { start: { anger: 6, trust: 4 }, end: { anger: 2, trust: 8 } };

/**
 * By hand. Rating = 1 + 9 x score / 100, rounded: heard 80 -> 8, respected (60 + 40) / 2 = 50 -> 5.5 -> 6, put_right 90 ->
 * 9.1 -> 9, made_up_for 70 -> 7.3 -> 7, way_i_feel (8 + 10 - 2) x 5 = 80 -> 8.
 * Coefficient = (8 x 25 + 6 x 20 + 9 x 30 + 7 x 15 + 8 x 10) / 100 = 775 / 100 (HY-M3).
 */
test('rates each criterion 1 to 10 and sums rating x weight / 100', () => {
  const verdict = judgeAsCustomer(last, scores, calm, 'resolved', true);
  expect(verdict.ratings).toEqual([
    { criterion: 'heard', weight: 25, rating: 8, band: 'high' },
    { criterion: 'respected', weight: 20, rating: 6, band: 'medium' },
    { criterion: 'put_right', weight: 30, rating: 9, band: 'high' },
    { criterion: 'made_up_for', weight: 15, rating: 7, band: 'medium' },
    { criterion: 'way_i_feel', weight: 10, rating: 8, band: 'high' },
  ]);
  expect(verdict.coefficient).toBe(7.75);
});

test.each([
  [0, 1, 'low'],
  [27, 3, 'low'],
  [28, 4, 'medium'],
  [72, 7, 'medium'],
  [73, 8, 'high'],
  [100, 10, 'high'],
] as const)('a score of %i is a rating of %i: %s', (score, rating, band) => {
  expect(judgeAsCustomer(last, { listen: score }, calm, 'resolved', true).ratings[0]).toEqual({ criterion: 'heard', weight: 25, rating, band });
});

test('below 8 measures are needed and nobody recommends; from 8 on neither', () => {
  expect(judgeAsCustomer(last, scores, calm, 'resolved', true)).toMatchObject({ measuresNeeded: true, wouldRecommend: false, wouldStay: true });
  // heard 100 -> 10: (775 + 2 x 25) / 100 = 8.25
  const better = judgeAsCustomer(last, { ...scores, listen: 100 }, calm, 'resolved', true);
  expect(better).toMatchObject({ coefficient: 8.25, measuresNeeded: false, wouldRecommend: true, wouldStay: true });
  // heard 89 -> 9, made_up_for 70: 8.00 exactly
  const justEnough = judgeAsCustomer(last, { ...scores, listen: 89 }, calm, 'resolved', true);
  expect(justEnough).toMatchObject({ coefficient: 8, measuresNeeded: false, wouldRecommend: true });
});

test.each([
  ['walked_out', false, false],
  ['escalated', false, false],
  [undefined, false, false],
  ['unresolved', false, true],
  ['resolved', true, true],
  ['delighted', true, true],
] as const)('after %s: would recommend %s, would stay %s', (ending, wouldRecommend, wouldStay) => {
  const verdict = judgeAsCustomer(last, { ...scores, listen: 100 }, calm, ending, true);
  expect([verdict.wouldRecommend, verdict.wouldStay]).toEqual([wouldRecommend, wouldStay]);
});

test.each([
  [5, 5, true],
  [6, 5, false],
  [5, 4, false],
])('with anger %i and trust %i would stay: %s', (anger, trust, wouldStay) => {
  expect(judgeAsCustomer(last, scores, { ...calm, end: { anger, trust } }, 'resolved', true).wouldStay).toBe(wouldStay);
});

test('nobody recommends those who made a critical error, though they may stay', () => {
  const verdict = judgeAsCustomer(last, { ...scores, listen: 100 }, calm, 'resolved', true, true);
  expect([verdict.wouldRecommend, verdict.wouldStay]).toEqual([false, true]);
});

test('where the method asks for it, nobody recommends without a fitting gesture, and it decides nothing else', () => {
  const full = buildFullLast();
  const fitting = judgeAsCustomer(full, { ...scores, listen: 100 }, calm, 'resolved', true);
  expect(fitting).toMatchObject({ wouldRecommend: true, wouldStay: true });
  expect(judgeAsCustomer(full, { ...scores, listen: 100 }, calm, 'resolved', false)).toEqual({ ...fitting, wouldRecommend: false });
  expect(judgeAsCustomer(last, { ...scores, listen: 100 }, calm, 'resolved', false)).toEqual(fitting);
});

test('whoever leaves in a worse mood than they came with does not feel better than before', () => {
  const rate = (end: { readonly anger: number; readonly trust: number }) => {
    const { ratings } = judgeAsCustomer(last, scores, { start: { anger: 3, trust: 5 }, end }, 'walked_out', true);
    return ratings.find(({ criterion }) => criterion === 'way_i_feel');
  };
  // (2 + 10 - 6) x 5 = 30, less than the (5 + 10 - 3) x 5 = 60 of the beginning.
  expect(rate({ anger: 6, trust: 2 })).toMatchObject({ rating: 1, band: 'low' });
  // As they came: 60 -> 6.4 -> 6.
  expect(rate({ anger: 3, trust: 5 })).toMatchObject({ rating: 6, band: 'medium' });
});
