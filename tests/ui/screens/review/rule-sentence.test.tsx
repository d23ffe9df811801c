import type { TFunction } from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { READINESS_PRESETS, type ReadinessRule } from '../../../../src/domain/review/readiness-rule-schema.ts';
import { sayRule } from '../../../../src/ui/screens/review/rule-sentence.ts';
import { startEnglish } from '../../start-english.ts';

let t: TFunction<'review'>;
beforeAll(async () => {
  t = (await startEnglish()).i18n.getFixedT('en', 'review');
});

const bare: ReadinessRule = { formatVersion: 1, cut: 70, minimum: 0, good: 1, of: 1, complaints: 1, days: 1, assessed: false, noCritical: false };

it('says all that a rule asks for in one sentence', () => {
  expect(sayRule(READINESS_PRESETS.fourOfFive, t)).toBe(
    'Ready: 4 of the last 5 assessed talks at 85 or more, on 3 different complaints, no critical error in any of them.',
  );
  expect(sayRule(READINESS_PRESETS.latestThree, t)).toBe(
    'Ready: 3 of the last 3 assessed talks at 80 or more, each step at 60 or more, on 2 different complaints, on 2 different days, no critical error in any of them.',
  );
});

it('leaves out what a rule does not ask for', () => {
  expect(sayRule(bare, t)).toBe('Ready: the last talk at 70 or more.');
  expect(sayRule({ ...bare, assessed: true }, t)).toBe('Ready: the last assessed talk at 70 or more.');
  expect(sayRule({ ...bare, of: 4, good: 2 }, t)).toBe('Ready: 2 of the last 4 talks at 70 or more.');
});
