import { describe, expect, test } from 'vitest';
import { judgeReadiness } from '../../../src/domain/review/judge-readiness.ts';
import { READINESS_PRESETS, type ReadinessRule } from '../../../src/domain/review/readiness-rule-schema.ts';
import { buildHistory, type ReviewedShorthand, utcDay } from '../../builders/build-reviewed-talk.ts';

/** Two of the last three at 80, nothing else. */
const plain: ReadinessRule = { ...READINESS_PRESETS.latestThree, minimum: 0, good: 2, complaints: 1, days: 1 };

/** Talks of these overall scores, a day each from 1 November on, the complaints in turn. */
const scores = (overalls: readonly number[], complaints: readonly string[] = ['cold_soup']): ReviewedShorthand[] =>
  overalls.map((overall, index) => ({
    id: `t${index + 1}`,
    day: `2026-11-${String(index + 1).padStart(2, '0')}`,
    overall,
    complaint: complaints[index % complaints.length] ?? '',
  }));

const judge = (talks: readonly ReviewedShorthand[], rule: ReadinessRule = plain) => judgeReadiness(rule, buildHistory(...talks), utcDay);

describe('ready', () => {
  test('when enough of the newest talks are good, and it names them, the newest first', () => {
    expect(judge(scores([10, 80, 79, 90]))).toMatchObject({
      state: 'ready',
      talks: ['t4', 't3', 't2'],
      good: ['t4', 't2'],
      counts: { good: { have: 2, need: 2 } },
      shortfalls: [{ kind: 'overall', talk: 't3', score: 79, least: 80 }],
    });
  });

  test('four of the last five at 85, on three complaints', () => {
    const talks = scores([85, 60, 85, 90, 100], ['cold_soup', 'wet_coat', 'late_bus']);
    expect(judge(talks, READINESS_PRESETS.fourOfFive)).toMatchObject({ state: 'ready', counts: { complaints: { have: 3, need: 3 } } });
  });

  test('the last three at 80, each step at 60, on two complaints and two days', () => {
    const talks = scores([80, 80, 80], ['cold_soup', 'wet_coat']).map((talk) => ({ ...talk, steps: { thank: 60 } }));
    expect(judge(talks, READINESS_PRESETS.latestThree).state).toBe('ready');
  });
});

describe('not enough', () => {
  test('too few talks are no failing state, however bad they were, and it says how many there are', () => {
    expect(judge(scores([0, 3]))).toMatchObject({ state: 'not_enough', evidence: { of: 'talks', have: 2, need: 3 } });
  });

  test('good talks on too few complaints, too', () => {
    expect(judge(scores([90, 90, 90]), { ...plain, complaints: 2 })).toMatchObject({ state: 'not_enough', evidence: { of: 'complaints', have: 1, need: 2 } });
  });

  test('and good talks of one day', () => {
    const talks = scores([90, 90, 90]).map((talk) => ({ ...talk, day: '2026-11-09' }));
    expect(judge(talks, { ...plain, days: 2 })).toMatchObject({ state: 'not_enough', evidence: { of: 'days', have: 1, need: 2 } });
  });

  test('guided talks count only where the rule takes them', () => {
    const talks = scores([90, 90, 90]).map((talk) => ({ ...talk, mode: 'guided' as const }));
    expect(judge(talks)).toMatchObject({ state: 'not_enough', evidence: { have: 0, need: 3 } });
    expect(judge(talks, { ...plain, assessed: false }).state).toBe('ready');
  });

  test('introductions and moments lived again are no talks', () => {
    const talks = scores([90, 90, 90]).map((talk, index) =>
      index === 0 ? { ...talk, complaint: 'warm_up' } : { ...talk, attempt: { from: { attempt: 't0', moves: 1 } } },
    );
    expect(judge(talks)).toMatchObject({ state: 'not_enough', evidence: { have: 0, need: 3 } });
  });
});

describe('borderline', () => {
  test('one more good talk would make them ready: the oldest of the newest talks was no good one, and leaves', () => {
    expect(judge(scores([10, 10, 90])).state).toBe('borderline');
  });

  test('where a good talk would leave as the next one comes, it takes more than one', () => {
    // 90, 10, 10 and a good one: of the last three one is good.
    expect(judge(scores([90, 10, 10])).state).toBe('not_yet');
  });

  test('the complaint that is lacking can come with the next talk', () => {
    const talks = scores([10, 90, 90], ['wet_coat', 'cold_soup', 'cold_soup']);
    expect(judge(talks, { ...plain, complaints: 2 })).toMatchObject({ state: 'borderline', counts: { complaints: { have: 1, need: 2 } } });
  });

  test('nobody is ready by one point less, and none is borderline for being near the cut', () => {
    expect(judge(scores([79, 79, 79])).state).toBe('not_yet');
  });
});

describe('not yet', () => {
  test('a step below the minimum makes a talk no good one, and is named with the talk, the lowest first', () => {
    const talks = scores([90, 90, 90]).map((talk) => ({ ...talk, steps: { listen: 59, thank: 40, solve: 60 } }));
    const { state, shortfalls } = judge(talks, { ...plain, minimum: 60 });
    expect(state).toBe('not_yet');
    expect(shortfalls.slice(0, 2)).toEqual([
      { kind: 'step', talk: 't3', step: 'thank', score: 40, least: 60 },
      { kind: 'step', talk: 't3', step: 'listen', score: 59, least: 60 },
    ]);
  });

  test('a critical error in any of the newest talks is enough, and is named with its move', () => {
    const talks = scores([90, 90, 90]).map((talk) => (talk.id === 't2' ? { ...talk, error: 'swears' } : talk));
    expect(judge(talks)).toMatchObject({ state: 'not_yet', good: ['t3', 't1'], shortfalls: [{ kind: 'error', talk: 't2', error: 'swears', move: 0 }] });
    expect(judge(talks, { ...plain, noCritical: false })).toMatchObject({ state: 'ready', shortfalls: [], errors: [{ talk: 't2', error: 'swears' }] });
  });

  test('it is forgotten when the talk is none of the newest any more', () => {
    const talks = scores([90, 90, 90, 90]).map((talk) => (talk.id === 't1' ? { ...talk, error: 'swears' } : talk));
    expect(judge(talks).state).toBe('ready');
  });
});

test('a day is what the reader says it is: two talks around midnight can be of one', () => {
  const talks = scores([90, 90, 90]);
  const rule = { ...plain, days: 2 };
  expect(judgeReadiness(rule, buildHistory(...talks), utcDay).state).toBe('ready');
  expect(judgeReadiness(rule, buildHistory(...talks), () => 'always today').state).toBe('not_enough');
});
