import { expect, it } from 'vitest';
import { compareAttempts } from '../../../src/app/backup/compare-attempts.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';

const none = buildAttempt();
const one = buildAttempt({ moves: buildMoves('opening.a') });
const two = buildAttempt({ moves: buildMoves('opening.a', 'remedy.a') });
const finishedAt = '2026-11-21T14:10:00.000Z';
const finished = buildAttempt({ ...two, finishedAt, result: buildResult() });
const finishedEarly = buildAttempt({ ...one, finishedAt, result: buildResult() });

it.each([
  ['the same', two, { ...two }],
  ['the same, with its schema named', two, { ...two, $schema: 'attempt.schema.json' }],
])('finds %s', (_, here, inFile) => {
  expect(compareAttempts(here, inFile)).toBe('same');
});

it.each([
  ['a reply more', one, two],
  ['a first reply', none, one],
  ['its result', two, finished],
  ['a reply and its result', one, finished],
])('the longer one goes on with the shorter: %s', (_, shorter, longer) => {
  expect(compareAttempts(shorter, longer)).toBe('goes_on_in_file');
  expect(compareAttempts(longer, shorter)).toBe('goes_on_here');
});

it.each([
  ['another reply', one, buildAttempt({ moves: buildMoves('opening.b') })],
  ['the same replies at another time', one, buildAttempt({ moves: [{ turn: 'opening', choice: 'a', at: '2026-11-21T15:00:00.000Z' }] })],
  ['a finished one that is shorter', finishedEarly, two],
  ['another order of replies', one, { ...two, shown: { ...two.shown, seed: 7 } }],
  ['another complaint', one, { ...two, scenario: { id: 'torn_coat', revision: 1 } }],
  ['another result', finished, { ...finished, result: buildResult({ overall: 3 }) }],
])('contradicts: %s', (_, here, inFile) => {
  expect(compareAttempts(here, inFile)).toBe('contradicts');
  expect(compareAttempts(inFile, here)).toBe('contradicts');
});
