import { expect, test } from 'vitest';
import { followProgress } from '../../../src/domain/review/follow-progress.ts';
import { listNeeds } from '../../../src/domain/review/list-needs.ts';
import { READINESS_PRESETS, type ReadinessRule } from '../../../src/domain/review/readiness-rule-schema.ts';
import { summarizeTeam } from '../../../src/domain/review/summarize-team.ts';
import { traceHistories } from '../../../src/domain/review/trace-histories.ts';
import { buildHistories, buildReviewed, type ReviewedShorthand, utcDay } from '../../builders/build-reviewed-talk.ts';

const rule: ReadinessRule = { ...READINESS_PRESETS.latestThree, minimum: 60, good: 2, of: 3, complaints: 1, days: 1 };

/** Talks of one person, a day each from the first of the month on. */
const talks = (person: string, overalls: readonly number[], changes: (index: number) => Partial<ReviewedShorthand> = () => ({})) =>
  overalls.map((overall, index) =>
    buildReviewed({
      id: `${person}${index + 1}`,
      person,
      day: `2026-11-0${index + 1}`,
      overall,
      steps: { listen: Math.max(60, overall), thank: 61 },
      ...changes(index),
    }),
  );

const needsOf = (all: ReturnType<typeof talks>, people: string[] = [], now = '2026-11-10T12:00:00.000Z') => {
  const histories = traceHistories(buildHistories(all, people), ['listen', 'thank']);
  return listNeeds(summarizeTeam(histories, ['listen', 'thank'], rule, utcDay).rows, followProgress(histories, rule.cut, now).people, rule.minimum);
};

test('whom the rule has found wanting comes first, then whom it cannot judge, then who is ready; within it the heaviest reason', () => {
  const all = [
    ...talks('erik', [90, 90, 90]),
    ...talks('lena', [50, 90, 50]),
    ...talks('tigran', [90, 90, 90], (index) => (index === 1 ? { error: 'swears' } : {})),
    ...talks('marat', [50, 90, 70]),
    ...talks('saruul', [50, 70, 40]),
    ...talks('dana', [90, 70]),
  ];
  expect(needsOf(all, ['olga']).map(({ person, stand, needs }) => [person, stand, needs.map(({ kind }) => kind)])).toEqual([
    ['tigran', 'not_yet', ['critical_error', 'short_of_rule']],
    ['saruul', 'not_yet', ['fell', 'short_of_rule']],
    ['lena', 'borderline', ['short_of_rule']],
    ['marat', 'borderline', ['short_of_rule']],
    ['dana', 'not_enough', ['fell', 'not_enough']],
    ['olga', 'no_talk', ['no_talk']],
    ['erik', 'ready', []],
  ]);
});

test('a critical error leads to every place where it was made, and says of how many talks', () => {
  const [first] = needsOf(talks('tigran', [90, 90, 90], (index) => (index > 0 ? { error: 'swears' } : {})));
  expect(first?.needs[0]).toEqual({
    kind: 'critical_error',
    error: 'swears',
    places: [
      { talk: 'tigran3', move: 0 },
      { talk: 'tigran2', move: 0 },
    ],
    of: 3,
  });
});

test('the weakest step is named with its latest talk where it lies below what is asked for', () => {
  const [first] = needsOf(talks('ani', [50, 50, 50], (index) => ({ steps: { listen: 59, thank: index === 2 ? 40 : 80 } })));
  expect(first?.needs).toContainEqual({ kind: 'weak_step', step: 'thank', score: 40, talk: 'ani3' });
});

test('who has stalled comes before who is only low', () => {
  const all = [...talks('ani', [70, 71, 72]), ...talks('erik', [20, 30, 50])];
  const [first, second] = needsOf(all, [], '2026-11-20T12:00:00.000Z');
  expect(first).toMatchObject({ person: 'ani', needs: [{ kind: 'stalled', days: 17, talks: ['ani1', 'ani2', 'ani3'] }, { kind: 'short_of_rule' }] });
  expect(second).toMatchObject({ person: 'erik' });
});

test('of somebody with too few talks nothing is said of what they were like, but for what harms', () => {
  const [first] = needsOf(talks('dana', [20, 30], () => ({ error: 'swears', steps: { listen: 10 } })));
  expect(first).toMatchObject({
    stand: 'not_enough',
    needs: [{ kind: 'critical_error' }, { kind: 'not_enough', evidence: { of: 'talks', have: 2, need: 3 } }],
  });
});
