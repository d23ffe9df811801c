import { expect, test } from 'vitest';
import { readAttempt } from '../../../src/domain/attempt/read-attempt.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { plant } from '../../builders/plant.ts';

const sound = buildAttempt({ moves: buildMoves('opening.a', 'remedy.silence'), finishedAt: '2026-11-21T14:09:00.000Z', result: buildResult() });

/** The one problem of a moment that looks like one and is none. */
function notOnCalendar(path: readonly (string | number)[], found: string) {
  return { code: 'wrong_value', path, found, rule: 'moment' };
}

test('reads a finished attempt and one that has only begun', () => {
  expect(readAttempt('a.json', sound)).toEqual({ value: sound, problems: [] });
  expect(readAttempt('a.json', buildAttempt()).problems).toEqual([]);
});

test('reads an attempt that names no library, as those did that were begun before libraries were told apart', () => {
  const { library: _, ...unnamed } = sound;
  expect(readAttempt('a.json', unnamed)).toEqual({ value: unnamed, problems: [] });
});

test.each(['0000-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z', '2028-02-29T23:59:59.999Z', '9999-12-31T23:59:59.999Z'])('reads the moment %s', (moment) => {
  expect(readAttempt('a.json', { ...sound, startedAt: moment }).problems).toEqual([]);
});

test.each([
  ['a choice that is no letter', ['moves', 0, 'choice'], 'aa', { code: 'wrong_value', path: ['moves', 0, 'choice'], found: 'aa', rule: 'choice' }],
  ['a moment without a zone', ['moves', 0, 'at'], '2026-11-21T14:01:00', expect.objectContaining({ code: 'wrong_value', path: ['moves', 0, 'at'] })],
  ['a month that no year has', ['startedAt'], '2026-13-01T14:00:00.000Z', notOnCalendar(['startedAt'], '2026-13-01T14:00:00.000Z')],
  ['a day that February has not', ['moves', 1, 'at'], '2026-02-30T14:00:00.000Z', notOnCalendar(['moves', 1, 'at'], '2026-02-30T14:00:00.000Z')],
  ['a leap day in a common year', ['finishedAt'], '2027-02-29T14:00:00.000Z', notOnCalendar(['finishedAt'], '2027-02-29T14:00:00.000Z')],
  ['an hour that no day has', ['startedAt'], '2026-11-21T25:00:00.000Z', notOnCalendar(['startedAt'], '2026-11-21T25:00:00.000Z')],
  ['a year of six digits', ['startedAt'], '+010000-01-01T00:00:00.000Z', expect.objectContaining({ code: 'wrong_value', path: ['startedAt'] })],
  ['a library that has no id', ['library'], 'My Library', expect.objectContaining({ code: 'wrong_value', path: ['library'] })],
  ['a seed beyond 32 bits', ['shown', 'seed'], 4_294_967_296, { code: 'wrong_value', path: ['shown', 'seed'], found: '4294967296', expected: '≤ 4294967295' }],
  ['a score above 100', ['result', 'steps', 'listen'], 101, { code: 'wrong_value', path: ['result', 'steps', 'listen'], found: '101', expected: '≤ 100' }],
  [
    'an event that no talk has',
    ['events', 0],
    { event: 'cheated', at: '2026-11-21T14:01:00.000Z', after: 0 },
    expect.objectContaining({ path: ['events', 0, 'event'] }),
  ],
  [
    'an event after moves that were never said',
    ['events', 0],
    { event: 'paused', at: '2026-11-21T14:01:00.000Z', after: 7 },
    { code: 'wrong_value', path: ['events'] },
  ],
  [
    'a name with a line break in it',
    ['learner'],
    { id: 'learner-0001', pseudonym: '7K3', name: 'A\nB' },
    expect.objectContaining({ path: ['learner', 'name'] }),
  ],
  ['a snapshot of a machine', ['snapshot'], {}, { code: 'unknown_field', path: ['snapshot'], found: 'snapshot' }],
])('names exactly the planted fault: %s', (_name, path, value, problem) => {
  const { problems } = readAttempt('a.json', plant(sound, path, value));
  expect(problems.map(({ file: _, ...rest }) => rest)).toEqual([problem]);
});

test('refuses more moves than any talk has', () => {
  const moves = Array.from({ length: 201 }, () => buildMoves('opening.a')[0]);
  expect(readAttempt('a.json', { ...sound, moves }).problems).toEqual([
    { code: 'wrong_value', file: 'a.json', path: ['moves'], found: '[…]', expected: '200', rule: 'listAtMost' },
  ]);
});
