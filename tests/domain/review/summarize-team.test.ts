import { describe, expect, test } from 'vitest';
import { followProgress } from '../../../src/domain/review/follow-progress.ts';
import { findLastPractice, listPracticeDays } from '../../../src/domain/review/list-practice-days.ts';
import { READINESS_PRESETS, type ReadinessRule } from '../../../src/domain/review/readiness-rule-schema.ts';
import { changeOf, summarizeTeam } from '../../../src/domain/review/summarize-team.ts';
import { traceHistories } from '../../../src/domain/review/trace-histories.ts';
import { buildHistories, buildReviewed, type ReviewedShorthand, utcDay } from '../../builders/build-reviewed-talk.ts';

const rule: ReadinessRule = { ...READINESS_PRESETS.latestThree, minimum: 0, good: 1, of: 2, complaints: 1, days: 1 };
const talk = (person: string, day: number, overall: number, changes: Partial<ReviewedShorthand> = {}) =>
  buildReviewed({ id: `${person}-${day}`, person, day: `2026-11-${String(day).padStart(2, '0')}`, overall, steps: { listen: overall, thank: 50 }, ...changes });

const STEPS = ['listen', 'solve', 'thank'];
const team = (talks: ReturnType<typeof talk>[], people: string[] = []) =>
  summarizeTeam(traceHistories(buildHistories(talks, people), STEPS), STEPS, rule, utcDay);

describe('how the team is', () => {
  const { rows, stands, group } = team(
    [talk('ani', 1, 40), talk('ani', 2, 90), talk('ani', 3, 70), talk('erik', 1, 60), talk('lena', 1, 10), talk('lena', 2, 20)],
    ['olga', 'ani'],
  );

  test('each person and step has the first, the best and the latest score, and the talks they are of', () => {
    expect(rows[1]?.steps[0]).toMatchObject({ step: 'listen', first: 40, best: 90, latest: 70, talks: { first: 'ani-1', best: 'ani-2', latest: 'ani-3' } });
    expect(rows[1]?.overall).toMatchObject({ first: 40, best: 90, latest: 70 });
    expect(rows[1]?.steps.map(({ step }) => step)).toEqual(['listen', 'thank']);
  });

  test('the change is from the first to the latest, and of one talk there is none', () => {
    expect(rows.map(({ overall }) => overall && changeOf(overall))).toEqual([undefined, 30, undefined, 10]);
  });

  test('who is on the list without a talk has a row, and is counted apart', () => {
    expect(rows.map(({ person, stand }) => [person, stand])).toEqual([
      ['olga', 'no_talk'],
      ['ani', 'ready'],
      ['erik', 'not_enough'],
      ['lena', 'borderline'],
    ]);
    expect(stands).toEqual({ ready: 1, borderline: 1, not_yet: 0, not_enough: 1, no_talk: 1 });
  });

  test('the group’s steps are means over those who have a score in them', () => {
    // First (40 + 60 + 10) / 3, best (90 + 60 + 20) / 3, latest (70 + 60 + 20) / 3
    expect(group).toEqual([
      { step: 'listen', people: 3, first: 110 / 3, best: 170 / 3, latest: 50 },
      { step: 'thank', people: 3, first: 50, best: 50, latest: 50 },
    ]);
  });

  test('talks that do not count are talks, but no evidence', () => {
    expect(team([talk('ani', 1, 90, { complaint: 'warm_up' })]).rows[0]).toMatchObject({ stand: 'not_enough', steps: [] });
  });
});

test('who practised when: every talk by its day, also those that count nowhere', () => {
  const talks = [talk('ani', 3, 50), talk('ani', 1, 50, { complaint: 'warm_up' }), talk('ani', 3, 60, { id: 'broken', ending: 'none' })];
  expect(listPracticeDays(talks, utcDay)).toEqual([
    { day: '2026-11-01', talks: ['ani-1'] },
    { day: '2026-11-03', talks: ['ani-3', 'broken'] },
  ]);
  expect(findLastPractice(talks)).toBe('2026-11-03T12:00:00.000Z');
  expect(findLastPractice([])).toBeUndefined();
});

describe('whether they are improving', () => {
  const follow = (talks: ReturnType<typeof talk>[], now = '2026-11-10T12:00:00.000Z') => followProgress(traceHistories(buildHistories(talks), STEPS), 80, now);

  test('from the first to the latest, who rose, who fell, and the median change', () => {
    const progress = follow([talk('ani', 1, 66), talk('ani', 2, 88), talk('lena', 1, 86), talk('lena', 2, 82), talk('erik', 1, 70), talk('erik', 2, 70)]);
    // Changes −4, 0, 22
    expect(progress).toMatchObject({ rose: 1, fell: 1, same: 1, medianChange: 0 });
    expect(progress.people[1]).toMatchObject({
      person: 'lena',
      of: 'assessed',
      first: 86,
      latest: 82,
      change: -4,
      talks: { first: 'lena-1', latest: 'lena-2' },
    });
  });

  test('the median of an even number is between the middle two', () => {
    expect(follow([talk('ani', 1, 60), talk('ani', 2, 70), talk('lena', 1, 60), talk('lena', 2, 65)]).medianChange).toBe(7.5);
    expect(follow([talk('ani', 1, 60)])).not.toHaveProperty('medianChange');
  });

  test('guided talks are followed only where nothing was assessed', () => {
    expect(follow([talk('ani', 1, 30, { mode: 'guided' }), talk('ani', 2, 60)]).people[0]).toMatchObject({ of: 'assessed', first: 60 });
    expect(follow([talk('ani', 1, 30, { mode: 'guided' })]).people[0]).toMatchObject({ of: 'guided', first: 30 });
  });

  describe('somebody has stalled', () => {
    const alike = [talk('ani', 1, 20), talk('ani', 2, 70), talk('ani', 3, 74), talk('ani', 4, 72)];
    const stalled = (talks: ReturnType<typeof talk>[], now: string) => follow(talks, now).people[0]?.stalled;

    test('when the last three differ by less than five points and no talk was had for fourteen days', () => {
      expect(stalled(alike, '2026-11-18T12:00:00.000Z')).toEqual({ talks: ['ani-2', 'ani-3', 'ani-4'], days: 14 });
    });

    test('not a moment before the fourteen days, nor after a talk of any kind', () => {
      expect(stalled(alike, '2026-11-18T11:59:59.000Z')).toBeUndefined();
      expect(stalled([...alike, talk('ani', 9, 70, { complaint: 'warm_up' })], '2026-11-18T12:00:00.000Z')).toBeUndefined();
    });

    test('not when they differ by five, when there are but two, or when one reached the cut', () => {
      const later = '2026-12-24T12:00:00.000Z';
      expect(stalled([talk('ani', 1, 70), talk('ani', 2, 75), talk('ani', 3, 72)], later)).toBeUndefined();
      expect(stalled([talk('ani', 1, 70), talk('ani', 2, 70)], later)).toBeUndefined();
      expect(stalled([talk('ani', 1, 79), talk('ani', 2, 80), talk('ani', 3, 78)], later)).toBeUndefined();
    });
  });

  test('moments that were mended are named with both talks', () => {
    const again = (id: string, overall: number) => talk('ani', 5, overall, { id, attempt: { from: { attempt: 'ani-1', moves: 4 } } });
    expect(follow([talk('ani', 1, 60), again('worse', 55), again('mended', 75)]).people[0]?.mended).toEqual([{ talk: 'ani-1', moves: 4, by: 'mended' }]);
    expect(follow([talk('ani', 1, 60), again('worse', 55)]).people[0]?.mended).toEqual([]);
  });
});
