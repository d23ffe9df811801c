import type { TFunction } from 'i18next';
import type { StepReview } from '../../../domain/scoring/review-steps.ts';

/** In which order the rules stand, in a sentence or two: see `orderRules`. */
export function sayRuleOrder(reviews: readonly StepReview[], t: TFunction<'debrief'>): string {
  if (reviews.every(({ gain }) => gain === 0)) return t('cardsKept');
  return reviews.every(({ reached }) => reached) ? t('cardsText') : `${t('cardsText')} ${t('cardsCut')}`;
}
