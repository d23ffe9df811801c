import { expect, test } from 'vitest';
import { readAttempt } from '../../../src/domain/attempt/read-attempt.ts';
import { toMoment } from '../../../src/domain/attempt/to-moment.ts';
import { buildAttempt } from '../../builders/build-attempt.ts';

test.each([
  ['now', Date.UTC(2026, 10, 21, 14, 5), '2026-11-21T14:05:00.000Z'],
  ['1901', Date.UTC(1901, 0, 1), '1901-01-01T00:00:00.000Z'],
  ['the last day of four digits', Date.UTC(9999, 11, 31, 23, 59, 59, 999), '9999-12-31T23:59:59.999Z'],
  ['the year 10000', Date.UTC(10_000, 0, 1), '9999-12-31T23:59:59.999Z'],
  ['the last moment that a clock can show', 8.64e15, '9999-12-31T23:59:59.999Z'],
  ['the first one', -8.64e15, '0000-01-01T00:00:00.000Z'],
])('a clock that shows %s makes a moment that is read again', (_, time, moment) => {
  expect(toMoment(new Date(time).toISOString())).toBe(moment);
  expect(readAttempt('a.json', buildAttempt({ startedAt: moment })).problems).toEqual([]);
});
