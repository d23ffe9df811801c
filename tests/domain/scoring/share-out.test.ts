import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from '../../../src/domain/scoring/share-out.ts';
import { PROPERTY } from '../../builders/property.ts';

test.each([
  [60, [46.67, 0, 13.33], [47, 0, 13]],
  [53, [40, 13.33], [40, 13]],
  [10, [3.3, 3.4, 3.3], [3, 4, 3]],
  [2, [0.4, 0.9, 0.7], [0, 1, 1]],
  [0, [0.4], [0]],
  [0, [], []],
])('%d is shared out as %j to %j: whole parts first, then one each to the largest remainders', (total, shares, prices) => {
  expect(shareOut(total, shares)).toEqual(prices);
});

test('of two remainders alike the earlier gets the point, and what had no share gets none', () => {
  expect(shareOut(1, [0.5, 0.5])).toEqual([1, 0]);
  expect(shareOut(1, [0, 0.6])).toEqual([0, 1]);
  // Two rounded figures beside it can leave one point more than the shares.
  expect(shareOut(3, [0, 2])).toEqual([0, 3]);
});

test('where two rounded figures beside it leave one point less than the whole parts, the smallest remainder gives it', () => {
  expect(shareOut(0, [1])).toEqual([0]);
  expect(shareOut(4, [2.5, 3.1])).toEqual([2, 2]);
});

test('whatever the shares, their rounded sum is given out to the last point, each within one of its share', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 14 }), (shares) => {
      // As the overall score is rounded: what is lost is the hundred less the rounded rest.
      const sum = shares.reduce((total, share) => total + share, 0);
      const total = 2000 - Math.round(2000 - sum);
      const prices = shareOut(total, shares);
      expect(prices.reduce((all, price) => all + price, 0)).toBe(total);
      prices.forEach((price, index) => {
        expect(Math.abs(price - (shares[index] ?? 0))).toBeLessThanOrEqual(1);
      });
    }),
    PROPERTY,
  );
});
