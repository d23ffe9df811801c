import { expect, it } from 'vitest';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { isBegun, listUnderWay, sortNewestFirst, summarizeAttempts, summarizeOneKind } from '../../../src/domain/attempt/summarize-attempts.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';

function finish(id: string, day: number, overall: number, passed: boolean): Attempt {
  return buildAttempt({
    id,
    startedAt: `2026-11-${day}T09:00:00.000Z`,
    finishedAt: `2026-11-${day}T09:10:00.000Z`,
    result: buildResult({ overall, passed }),
  });
}

const monday = finish('attempt-monday', 16, 70, false);
const tuesday = finish('attempt-tuesday', 17, 85, true);
const wednesday = finish('attempt-wednesday', 18, 95, false);
const thursday = buildAttempt({ id: 'attempt-thursday', startedAt: '2026-11-19T09:00:00.000Z', moves: buildMoves('opening.a') });

it('the first and the latest are by when they were finished; the best is passed before it is high', () => {
  expect(summarizeAttempts([wednesday, thursday, monday, tuesday], 'cold_soup', 1)).toEqual({
    first: monday,
    best: tuesday,
    latest: wednesday,
    underWay: thursday,
    finished: 3,
  });
});

it('of two equally good attempts the earlier one is the best', () => {
  const again = finish('attempt-friday', 20, 85, true);
  expect(summarizeAttempts([again, tuesday], 'cold_soup').best).toBe(tuesday);
});

it('other scenarios do not count', () => {
  const other = { ...tuesday, scenario: { id: 'late_bus', revision: 1 } };
  expect(summarizeAttempts([other], 'cold_soup')).toEqual({ finished: 0 });
});

it('an attempt counts from its first move on: one that was only started hides no longer talk', () => {
  const empty = buildAttempt({ id: 'attempt-friday', startedAt: '2026-11-20T09:00:00.000Z' });
  expect([empty, thursday, monday].map(isBegun)).toEqual([false, true, true]);
  expect(summarizeAttempts([empty], 'cold_soup', 1)).toEqual({ finished: 0 });
  expect(summarizeAttempts([thursday, empty], 'cold_soup', 1).underWay).toBe(thursday);
});

it('an attempt whose only reply was taken back is under way: what was taken back is kept with it', () => {
  const [move] = buildMoves('opening.a');
  const taken = buildAttempt({
    id: 'attempt-friday',
    startedAt: '2026-11-20T09:00:00.000Z',
    events: move === undefined ? [] : [{ event: 'taken_back', at: '2026-11-20T09:02:00.000Z', after: 0, move }],
  });
  const opened = { ...taken, events: [{ event: 'guide_opened', at: '2026-11-20T09:02:00.000Z', after: 0 } as const] };
  expect([taken, opened].map(isBegun)).toEqual([true, false]);
  expect(summarizeAttempts([taken], 'cold_soup', 1).underWay).toBe(taken);
});

it('only an attempt at the scenario as it is now can go on, however new the others are', () => {
  const newer = { ...thursday, id: 'attempt-friday', startedAt: '2026-11-20T09:00:00.000Z', scenario: { id: 'cold_soup', revision: 2 } };
  const elsewhere = { ...thursday, id: 'attempt-bus', startedAt: '2026-11-15T09:00:00.000Z', scenario: { id: 'late_bus', revision: 1 } };
  expect(summarizeAttempts([thursday, newer], 'cold_soup', 1).underWay).toBe(thursday);
  expect(summarizeAttempts([newer], 'cold_soup', 1)).toEqual({ finished: 0 });
  expect(summarizeAttempts([thursday], 'cold_soup')).toEqual({ finished: 0 });
  const scenarios = [
    { id: 'late_bus', revision: 1 },
    { id: 'cold_soup', revision: 1 },
  ];
  expect(listUnderWay([elsewhere, newer, monday, thursday], scenarios)).toEqual([thursday, elsewhere]);
});

it('a history starts with the newest', () => {
  expect(sortNewestFirst([tuesday, thursday, monday]).map(({ id }) => id)).toEqual(['attempt-thursday', 'attempt-tuesday', 'attempt-monday']);
});

it('a moment lived again counts in none of them, never waits to go on, and is begun from its own first move on', () => {
  const from = { attempt: 'attempt-monday', moves: 1 };
  const again = { ...finish('attempt-friday', 20, 100, true), from };
  const broken = buildAttempt({ id: 'attempt-saturday', startedAt: '2026-11-21T09:00:00.000Z', moves: buildMoves('opening.a', 'remedy.a'), from });
  expect(summarizeAttempts([again, broken, monday], 'cold_soup', 1)).toEqual({ first: monday, best: monday, latest: monday, finished: 1 });
  expect(listUnderWay([broken], [{ id: 'cold_soup', revision: 1 }])).toEqual([]);
  expect([{ ...broken, moves: broken.moves.slice(0, 1) }, broken, again].map(isBegun)).toEqual([false, true, true]);
});

it('guided and assessed talks are never told as one: assessed ones alone, and guided ones where there are no others', () => {
  const guided = { ...finish('attempt-guided', 16, 100, true), setting: { hints: true, guide: true, clock: 0, audience: 'alone' as const } };
  const assessed = { ...finish('attempt-assessed', 17, 64, false), setting: { hints: false, guide: false, clock: 0, audience: 'alone' as const } };
  expect(summarizeOneKind([guided, assessed], 'cold_soup')).toEqual({ first: assessed, best: assessed, latest: assessed, finished: 1, guided: false });
  expect(summarizeOneKind([guided], 'cold_soup')).toMatchObject({ best: guided, finished: 1, guided: true });
  expect(summarizeOneKind([], 'cold_soup')).toEqual({ finished: 0, guided: false });
});
