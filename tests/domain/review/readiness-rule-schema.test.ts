import { expect, test } from 'vitest';
import { READINESS_RULE_FORMAT } from '../../../src/domain/format/migrations.ts';
import { readShape } from '../../../src/domain/format/read-shape.ts';
import { READINESS_PRESETS, ReadinessRuleSchema } from '../../../src/domain/review/readiness-rule-schema.ts';

const read = (changes: object) =>
  readShape('rule.json', { ...READINESS_PRESETS.fourOfFive, ...changes }, READINESS_RULE_FORMAT, ReadinessRuleSchema).problems.map(({ code, path }) => [
    code,
    path,
  ]);

test.each(Object.entries(READINESS_PRESETS))('the preset %s is a rule that can be kept', (_name, rule) => {
  expect(ReadinessRuleSchema.parse(rule)).toEqual(rule);
});

test('a rule that nobody can meet is refused: more good talks than are looked at, more complaints or days than good talks', () => {
  expect(read({ good: 6 })).toEqual([['wrong_value', ['good']]]);
  expect(read({ complaints: 5 })).toEqual([['wrong_value', ['complaints']]]);
  expect(read({ days: 5 })).toEqual([['wrong_value', ['days']]]);
});

test('scores lie between 0 and 100, counts between 1 and 20', () => {
  expect(read({ cut: 101 })).toEqual([['wrong_value', ['cut']]]);
  expect(read({ minimum: -1 })).toEqual([['wrong_value', ['minimum']]]);
  expect(read({ of: 21 })).toEqual([['wrong_value', ['of']]]);
  expect(read({ days: 0 })).toEqual([['wrong_value', ['days']]]);
});
