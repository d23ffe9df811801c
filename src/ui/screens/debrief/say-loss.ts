import type { TFunction } from 'i18next';
import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { StepLoss } from '../../../domain/scoring/review-steps.ts';
import { sayFinding } from './say-finding.ts';

/** A loss in one line: what was missing, where that is known, and what it cost. */
export function sayLoss({ finding }: StepLoss, talk: ScenarioInLanguage, t: TFunction<'debrief'>, cost: string): string {
  return finding === undefined ? cost : sayFinding(finding, talk, t, cost);
}
