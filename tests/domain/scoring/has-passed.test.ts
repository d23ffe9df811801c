import { expect, test } from 'vitest';
import { hasPassed } from '../../../src/domain/scoring/has-passed.ts';
import { buildMethod } from '../../builders/build-method.ts';

const best = [900, 1200, 600];
const resolved = { id: 'resolved', kind: 'resolved' } as const;
const method = buildMethod({ pass: { mark: 80, minima: { thank: 50 }, endings: ['resolved'] } });

test.each([
  ['everything', best, 0, resolved, true],
  ['79.5 overall, which is shown as 80: 40 + 28.5 + 11', [900, 855, 330], 0, resolved, true],
  ['79.4 overall: 40 + 28.4 + 11', [900, 852, 330], 0, resolved, false],
  ['40 + 40 x 0.75 + 20 x 0.5 = 80', [900, 900, 300], 0, resolved, true],
  ['a step below its minimum, 40 + 40 + 20 x 0.49', [900, 1200, 294], 0, resolved, false],
  ['a critical error', best, 1, resolved, false],
  ['another kind of ending', best, 0, { id: 'gone', kind: 'walked_out' } as const, false],
  ['a talk that broke off', best, 0, undefined, false],
])('%s', (_name, points, errors, ending, passes) => {
  expect(hasPassed(method, { points, errors, ending }, best)).toBe(passes);
});
