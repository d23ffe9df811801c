import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeReadiness, type Readiness } from '../../../src/domain/review/judge-readiness.ts';
import { type ReadinessRule, ReadinessRuleSchema } from '../../../src/domain/review/readiness-rule-schema.ts';
import { buildHistory, type ReviewedShorthand, utcDay } from '../../builders/build-reviewed-talk.ts';
import { PROPERTY } from '../../builders/property.ts';

const anyRule: fc.Arbitrary<ReadinessRule> = fc
  .record({
    cut: fc.constantFrom(40, 60, 80),
    minimum: fc.constantFrom(0, 50),
    of: fc.integer({ min: 1, max: 6 }),
    good: fc.integer({ min: 1, max: 6 }),
    complaints: fc.integer({ min: 1, max: 3 }),
    days: fc.integer({ min: 1, max: 3 }),
    assessed: fc.boolean(),
    noCritical: fc.boolean(),
  })
  .map((rule) => {
    const good = Math.min(rule.good, rule.of);
    return { formatVersion: 1 as const, ...rule, good, complaints: Math.min(rule.complaints, good), days: Math.min(rule.days, good) };
  });

const anyTalk = fc.record({
  overall: fc.integer({ min: 0, max: 100 }),
  thank: fc.integer({ min: 0, max: 100 }),
  complaint: fc.constantFrom('cold_soup', 'wet_coat', 'late_bus'),
  isNextDay: fc.boolean(),
  mode: fc.constantFrom('assessment' as const, 'assessment' as const, 'guided' as const),
  hasErred: fc.constantFrom(false, false, false, true),
});

/** Up to ten talks, each later than the one before. */
const anyTalks: fc.Arbitrary<ReviewedShorthand[]> = fc.array(anyTalk, { maxLength: 10 }).map((talks) => {
  let day = 1;
  return talks.map(({ isNextDay, hasErred, thank, ...talk }, index) => {
    day += isNextDay ? 1 : 0;
    const at = `2026-11-${String(day).padStart(2, '0')}T${String(index + 8).padStart(2, '0')}:00:00.000Z`;
    return { ...talk, id: `t${index}`, steps: { thank }, ...(hasErred && { error: 'swears' }), attempt: { finishedAt: at } };
  });
});

const judge = (rule: ReadinessRule, talks: readonly ReviewedShorthand[]) => judgeReadiness(rule, buildHistory(...talks), utcDay);

/** Not enough stands beside the scale. */
const RANK: Readonly<Record<Readiness['state'], number>> = { not_enough: 0, not_yet: 1, borderline: 2, ready: 3 };

test('every rule that is tried here is one that a file may hold', () => {
  fc.assert(
    fc.property(anyRule, (rule) => ReadinessRuleSchema.safeParse(rule).success),
    PROPERTY,
  );
});

test('a newest talk that is nowhere worse, on the same complaint and day, makes nobody less ready', () => {
  const better = fc.record({ overall: fc.nat({ max: 100 }), thank: fc.nat({ max: 100 }) });
  fc.assert(
    fc.property(anyRule, anyTalks, better, (rule, talks, more) => {
      const newest = talks.at(-1);
      fc.pre(newest !== undefined);
      const { error: _error, ...harmless } = newest;
      const raised = {
        ...harmless,
        overall: Math.max(newest.overall ?? 0, more.overall),
        steps: { thank: Math.max(newest.steps?.thank ?? 0, more.thank) },
      };
      const [before, after] = [judge(rule, talks), judge(rule, [...talks.slice(0, -1), raised])];
      expect(RANK[after.state]).toBeGreaterThanOrEqual(RANK[before.state]);
    }),
    PROPERTY,
  );
});

const perfect: ReviewedShorthand = {
  id: 'more',
  overall: 100,
  steps: { thank: 100 },
  complaint: 'new_one',
  attempt: { finishedAt: '2026-12-24T12:00:00.000Z' },
};

test('one more good talk makes nobody less ready by a rule on one complaint and one day, and makes whoever is borderline ready by any', () => {
  fc.assert(
    fc.property(anyRule, anyTalks, (rule, talks) => {
      const spread = judge(rule, talks);
      if (spread.state === 'borderline') expect(judge(rule, [...talks, perfect]).state).toBe('ready');
      if (spread.state === 'not_yet') expect(judge(rule, [...talks, perfect]).state).not.toBe('ready');
      const simple = { ...rule, complaints: 1, days: 1 };
      const [before, after] = [judge(simple, talks), judge(simple, [...talks, perfect])];
      expect(RANK[after.state]).toBeGreaterThanOrEqual(RANK[before.state]);
    }),
    PROPERTY,
  );
});

test('by a rule on two complaints one more good talk can take the older complaint along, and somebody is ready no more', () => {
  const rule: ReadinessRule = { formatVersion: 1, cut: 80, minimum: 0, good: 2, of: 2, complaints: 2, days: 1, assessed: true, noCritical: true };
  const talks = [
    { id: 't1', day: '2026-11-01', complaint: 'wet_coat' },
    { id: 't2', day: '2026-11-02' },
  ];
  expect(judge(rule, talks).state).toBe('ready');
  expect(judge(rule, [...talks, { id: 't3', day: '2026-11-03' }]).state).toBe('not_enough');
});

test('the order in which talks come does not matter', () => {
  fc.assert(
    fc.property(
      anyRule,
      anyTalks.chain((talks) => fc.tuple(fc.constant(talks), fc.shuffledSubarray(talks, { minLength: talks.length }))),
      (rule, [talks, shuffled]) => {
        expect(judge(rule, shuffled)).toEqual(judge(rule, talks));
      },
    ),
    PROPERTY,
  );
});

test('who has too few talks is never said to fail', () => {
  fc.assert(
    fc.property(anyRule, anyTalks, (rule, talks) => {
      const short = talks.slice(0, rule.of - 1);
      expect(judge(rule, short)).toMatchObject({ state: 'not_enough', evidence: { of: 'talks', need: rule.of } });
    }),
    PROPERTY,
  );
});
