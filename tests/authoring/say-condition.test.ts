import { expect, test } from 'vitest';
import { sayCondition } from '../../src/authoring/say-condition.ts';
import type { Condition } from '../../src/domain/scenario/condition-schema.ts';

test.each<[Condition, string]>([
  [{ anger: { min: 7 } }, 'anger is 7 or more'],
  [{ trust: { max: 3 } }, 'trust is 3 or less'],
  [{ anger: { min: 2, max: 4 }, trust: { min: 5, max: 5 } }, 'anger is 2 to 4, trust is 5'],
  [{ has: ['coat_date'] }, 'coat_date is there'],
  [{ has: ['coat_date', 'size', 'voucher'] }, 'coat_date, size and voucher are there'],
  [{ lacks: ['voucher'] }, 'voucher is not there'],
  [{ has: ['size'], lacks: ['voucher', 'mending'] }, 'size is there, voucher and mending are not there'],
  [{}, 'anything holds'],
])('%j is said in words', (condition, words) => {
  expect(sayCondition(condition)).toBe(words);
});
