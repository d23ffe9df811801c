import { expect, test } from 'vitest';
import { findNearest } from '../../../src/domain/problem/find-nearest.ts';

test.each([
  ['lets_finnish', ['says_back', 'lets_finish'], 'lets_finish'],
  ['says-back', ['says_back', 'lets_finish'], 'says_back'],
  ['xy', ['says_back', 'lets_finish'], undefined],
  ['says_back', [], undefined],
  ['x'.repeat(61), ['x'.repeat(61)], undefined],
])('%s meant %j: %s', (typed, valid, nearest) => {
  expect(findNearest(typed, valid)).toBe(nearest);
});
