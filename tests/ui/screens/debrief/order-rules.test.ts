import { expect, it } from 'vitest';
import type { StepReview } from '../../../../src/domain/scoring/review-steps.ts';
import { orderRules } from '../../../../src/ui/screens/debrief/order-rules.ts';

const review = (step: string, gain: number, reached = true): StepReview => ({ step, gain, reached, score: 0, toldIn: [], takeaway: 'any' });

it('the rule of the step with the most to gain is told first, and what the talk did not come to behind all others', () => {
  const ordered = orderRules([review('listen', 5), review('apologize', 12), review('solve', 35, false), review('thank', 0)]);
  expect(ordered.map(({ step }) => step)).toEqual(['apologize', 'listen', 'thank', 'solve']);
});
