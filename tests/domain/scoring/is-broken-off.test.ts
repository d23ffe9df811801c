import { expect, it } from 'vitest';
import { isBrokenOff } from '../../../src/domain/scoring/is-broken-off.ts';

const [all, some] = [[{ reached: true }], [{ reached: true }, { reached: false }]];

it.each([
  ['walked_out', some, true],
  ['escalated', some, true],
  ['walked_out', all, false],
  ['unresolved', some, false],
  ['resolved', some, false],
  ['delighted', some, false],
] as const)('a talk is broken off only where the customer ended it before its last step: %s', (ending, reviews, expected) => {
  expect(isBrokenOff(ending, reviews)).toBe(expected);
});
