import type { TFunction } from 'i18next';
import { expect, it } from 'vitest';
import type { StepReview } from '../../../../src/domain/scoring/review-steps.ts';
import { sayRuleOrder } from '../../../../src/ui/screens/debrief/say-rule-order.ts';

const t = ((key: string) => `Words of ${key}.`) as TFunction<'debrief'>;
const review = (gain: number, reached = true): StepReview => ({ step: 'any', gain, reached, score: 0, toldIn: [], takeaway: 'any' });

it('the order of the rules is told as it is: nothing lost, the most to gain first, and what was not reached last', () => {
  expect(sayRuleOrder([review(0), review(0)], t)).toBe('Words of cardsKept.');
  expect(sayRuleOrder([review(3), review(0)], t)).toBe('Words of cardsText.');
  expect(sayRuleOrder([review(3), review(35, false)], t)).toBe('Words of cardsText. Words of cardsCut.');
});
