import { expect, test } from 'vitest';
import { holds } from '../../../src/domain/conversation/holds.ts';

const state = { anger: 6, trust: 4, known: ['call_today', 'coat_date'] };

test.each([
  [undefined, true],
  [{}, true],
  [{ anger: {} }, true],
  [{ anger: { min: 6 } }, true],
  [{ anger: { min: 7 } }, false],
  [{ anger: { max: 6 } }, true],
  [{ anger: { max: 5 } }, false],
  [{ anger: { min: 6, max: 6 } }, true],
  [{ trust: { min: 4 } }, true],
  [{ trust: { min: 5 } }, false],
  [{ trust: { max: 3 } }, false],
  [{ anger: { min: 6 }, trust: { max: 3 } }, false],
  [{ has: ['coat_date'] }, true],
  [{ has: ['coat_date', 'call_today'] }, true],
  [{ has: ['coat_date', 'size'] }, false],
  [{ lacks: ['size'] }, true],
  [{ lacks: ['size', 'coat_date'] }, false],
  [{ has: ['coat_date'], lacks: ['call_today'] }, false],
  [{ has: [], lacks: [] }, true],
])('with anger 6, trust 4, coat_date and call_today known, %j is %s', (condition, expected) => {
  expect(holds(condition, state)).toBe(expected);
});
