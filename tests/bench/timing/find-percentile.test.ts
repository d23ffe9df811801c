import { expect, test } from 'vitest';
import { findPercentile } from './find-percentile.mjs';

test.each([
  { share: 0.5, found: 30 },
  { share: 0.8, found: 40 },
  { share: 0.95, found: 50 },
  { share: 1, found: 50 },
])('of 10 to 50 the smallest that is not below a share of $share is $found', ({ share, found }) => {
  expect(findPercentile([50, 10, 40, 20, 30], share)).toBe(found);
});

test('of nothing there is no percentile', () => {
  expect(findPercentile([], 0.5)).toBeNaN();
});
