import { expect, test } from 'vitest';
import { shorten } from '../../../src/domain/problem/shorten.ts';

test.each([
  ['text', 'text'],
  ['x'.repeat(60), 'x'.repeat(60)],
  ['x'.repeat(61), `${'x'.repeat(59)}…`],
  [12, '12'],
  [null, 'null'],
  [undefined, 'undefined'],
  [true, 'true'],
  [[1, 2], '[…]'],
  [{ a: 1 }, '{…}'],
])('%j is shown as %s', (found, shown) => {
  expect(shorten(found)).toBe(shown);
});
