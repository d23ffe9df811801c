import type { TFunction } from 'i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { MoveReview } from '../../../domain/scoring/debrief.ts';
import { joinDots } from '../../components/join-dots.ts';

/** What a reply cost, step by step; undefined where it cost nothing. */
export function sayCost({ lost }: Pick<MoveReview, 'lost'>, { methodWords }: ScenarioInLanguage, t: TFunction<'debrief'>): string | undefined {
  const costs = Object.entries(lost).map(([step, points]) => t('lostPoints', { points: Math.round(points), step: findSentence(methodWords, `step.${step}`) }));
  return costs.length === 0 ? undefined : joinDots(...costs);
}
