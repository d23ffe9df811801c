import type { TFunction } from 'i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import type { StepLoss } from '../../../domain/scoring/review-steps.ts';
import { sayFinding } from './say-finding.ts';

/** What a loss cost its step, in words. */
export function sayCost({ lost }: StepLoss, step: string, { methodWords }: ScenarioInLanguage, t: TFunction<'debrief'>): string {
  return t('lostPoints', { points: Math.round(lost), step: findSentence(methodWords, `step.${step}`) });
}

/** A loss in one line: what was missing, where that is known, and what it cost. */
export function sayLoss(loss: StepLoss, step: string, talk: ScenarioInLanguage, t: TFunction<'debrief'>): string {
  const cost = sayCost(loss, step, talk, t);
  return loss.finding === undefined ? cost : sayFinding(loss.finding, talk, t, cost);
}
