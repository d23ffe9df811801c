import { describe, expect, it } from 'vitest';
import { lastMoment } from '../../../src/domain/attempt/last-moment.ts';
import { listAhead } from '../../../src/domain/attempt/list-ahead.ts';
import { nextMoment } from '../../../src/domain/attempt/next-moment.ts';
import { readAttempt } from '../../../src/domain/attempt/read-attempt.ts';
import { sortNewestFirst, summarizeAttempts } from '../../../src/domain/attempt/summarize-attempts.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';

/** Begun at 14:00, moves at 14:01 and 14:02. */
const talk = buildAttempt({ moves: buildMoves('opening.a', 'remedy.a') });
/** Its times as a clock left them that was set back by an hour after the first move. */
const backwards = buildAttempt({
  moves: [...buildMoves('opening.a'), { turn: 'remedy', choice: 'a', at: '2026-11-21T13:02:00.000Z' }],
  finishedAt: '2026-11-21T13:03:00.000Z',
  result: buildResult(),
});

describe('the moments of an attempt', () => {
  it('end with its beginning, its last move or its end, whichever is the latest', () => {
    expect(lastMoment(buildAttempt())).toBe('2026-11-21T14:00:00.000Z');
    expect(lastMoment(talk)).toBe('2026-11-21T14:02:00.000Z');
    expect(lastMoment({ ...talk, finishedAt: '2026-11-21T14:05:00.000Z' })).toBe('2026-11-21T14:05:00.000Z');
    expect(lastMoment(backwards)).toBe('2026-11-21T14:01:00.000Z');
  });

  it('go on with the clock, and stand still while it is behind', () => {
    expect(nextMoment(talk, '2026-11-21T14:02:00.001Z')).toBe('2026-11-21T14:02:00.001Z');
    expect(nextMoment(talk, '2026-11-21T14:01:59.999Z')).toBe('2026-11-21T14:02:00.000Z');
    expect(nextMoment(talk, '1970-01-01T00:00:00.000Z')).toBe('2026-11-21T14:02:00.000Z');
    expect(nextMoment(buildAttempt(), '2025-12-31T23:59:59.999Z')).toBe('2026-11-21T14:00:00.000Z');
  });
});

describe('an attempt whose times run backwards', () => {
  it('is read without a problem and as it is', () => {
    expect(readAttempt('a.json', backwards)).toEqual({ value: backwards, problems: [] });
    const upsideDown = buildAttempt({ moves: buildMoves('opening.a', 'remedy.a').toReversed() });
    expect(readAttempt('a.json', upsideDown)).toEqual({ value: upsideDown, problems: [] });
  });
});

describe('an attempt of a clock that was ahead', () => {
  const ahead = buildAttempt({ id: 'attempt-ahead', startedAt: '2027-05-01T10:00:00.000Z', finishedAt: '2027-05-01T10:09:00.000Z', result: buildResult() });
  const today = buildAttempt({ id: 'attempt-today', finishedAt: '2026-11-21T14:09:00.000Z', result: buildResult({ overall: 40 }) });

  it('is found by any of its moments', () => {
    expect(listAhead([today, ahead, talk], '2026-11-21T14:01:30.000Z')).toEqual([today, ahead, talk]);
    expect(listAhead([today, ahead, talk], '2026-11-21T14:09:00.000Z')).toEqual([ahead]);
    expect(listAhead([today, ahead, talk], '2027-05-01T10:09:00.000Z')).toEqual([]);
  });

  it('counts like any other and stands where its date puts it: first in the list, and latest', () => {
    expect(sortNewestFirst([today, ahead])).toEqual([ahead, today]);
    expect(summarizeAttempts([ahead, today], 'cold_soup')).toEqual({ first: today, best: ahead, latest: ahead, finished: 2 });
  });
});

describe('attempts of one moment', () => {
  const [one, two] = [buildAttempt({ id: 'attempt-0001' }), buildAttempt({ id: 'attempt-0002' })];
  it('have one order, whichever way they come', () => {
    expect(sortNewestFirst([one, two])).toEqual([two, one]);
    expect(sortNewestFirst([two, one])).toEqual([two, one]);
  });

  it('that ended at one moment too: the one begun later is the latest', () => {
    const end = { finishedAt: '2026-11-21T15:00:00.000Z', result: buildResult() };
    const later = buildAttempt({ id: 'attempt-0000', startedAt: '2026-11-21T14:30:00.000Z', ...end });
    const earlier = { ...one, ...end };
    expect(summarizeAttempts([later, earlier], 'cold_soup')).toMatchObject({ first: earlier, latest: later });
    expect(summarizeAttempts([earlier, later], 'cold_soup')).toMatchObject({ first: earlier, latest: later });
  });
});
