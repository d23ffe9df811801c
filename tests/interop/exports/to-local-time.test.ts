import { describe, expect, test } from 'vitest';
import { toLocalTime, toOffsetText } from '../../../src/interop/exports/to-local-time.ts';
import { readZoneOffset } from '../../../src/interop/exports/zone-offset.ts';

describe('a moment on the clock of its reader', () => {
  test('is the moment in UTC, moved by how far the clock is ahead, into another day and year if need be', () => {
    expect(toLocalTime('2026-11-21T14:05:09.123Z', 0)).toBe('2026-11-21 14:05:09');
    expect(toLocalTime('2026-12-31T20:30:00.000Z', 300)).toBe('2027-01-01 01:30:00');
    expect(toLocalTime('2024-03-01T02:00:00.000Z', -210)).toBe('2024-02-29 22:30:00');
  });

  test('says how far that is, and never begins with a sign', () => {
    expect([300, 0, -210, 345, 840].map(toOffsetText)).toEqual(['UTC+05:00', 'UTC+00:00', 'UTC-03:30', 'UTC+05:45', 'UTC+14:00']);
  });
});

describe('clocks of a zone', () => {
  /** Europe/Berlin: 29 March to 25 October 2026, at one in the morning in UTC. Asia/Almaty: six hours until 1 March 2024, five since. */
  test.each([
    ['Europe/Berlin', '2026-03-29T00:59:59.000Z', 60],
    ['Europe/Berlin', '2026-03-29T01:00:00.000Z', 120],
    ['Europe/Berlin', '2026-10-25T00:59:59.000Z', 120],
    ['Europe/Berlin', '2026-10-25T01:00:00.000Z', 60],
    ['Asia/Almaty', '2024-02-29T17:59:59.000Z', 360],
    ['Asia/Almaty', '2024-02-29T18:00:00.000Z', 300],
    ['America/St_Johns', '2026-01-01T00:00:00.000Z', -210],
    ['Asia/Kathmandu', '2026-01-01T00:00:00.000Z', 345],
    ['UTC', '2026-01-01T00:00:00.000Z', 0],
  ])('in %s at %s are %i minutes ahead of UTC', (zone, moment, minutes) => {
    expect(readZoneOffset(zone)(moment)).toBe(minutes);
  });

  test('that nobody knows are refused', () => {
    expect(() => readZoneOffset('Europe/Atlantis')).toThrow(RangeError);
  });

  test('show an hour twice when summer time ends, which the moment in UTC sorts right', () => {
    const offsetAt = readZoneOffset('Europe/Berlin');
    const moments = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:15:00.000Z'];
    const shown = moments.map((moment) => `${toLocalTime(moment, offsetAt(moment))} ${toOffsetText(offsetAt(moment))}`);
    expect(shown).toEqual(['2026-10-25 02:30:00 UTC+02:00', '2026-10-25 02:15:00 UTC+01:00']);
    expect([...moments].sort()).toEqual(moments);
  });

  test('of two zones show one evening as two days, and the moments in UTC are the same', () => {
    const moment = '2026-11-21T20:00:00.000Z';
    expect(['Europe/Berlin', 'Asia/Almaty'].map((zone) => toLocalTime(moment, readZoneOffset(zone)(moment)))).toEqual([
      '2026-11-21 21:00:00',
      '2026-11-22 01:00:00',
    ]);
  });
});
