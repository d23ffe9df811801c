import type { TFunction } from 'i18next';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import type { Loss } from '../../../domain/scoring/list-losses.ts';
import { sayFinding } from './say-finding.ts';

type Say = { readonly talk: ScenarioInLanguage; readonly t: TFunction<'debrief'>; readonly formatList: (parts: readonly string[]) => string };

/** What a reply lacked, in one line; where it lacked nothing, what could no longer be reached after it. */
export function sayLoss({ finding, closed }: Loss, { talk, t, formatList }: Say): string {
  return finding === undefined ? t('closed', { steps: formatList(nameSteps(closed, talk)) }) : sayFinding(finding, talk, t);
}

/** What a reply cost, in points of the hundred. */
export function sayPrice({ price }: Pick<Loss, 'price'>, t: TFunction<'debrief'>): string {
  return price === 0 ? t('priceSmall') : t('price', { points: price });
}

/** The names of steps. */
export function nameSteps(steps: readonly string[], { methodWords }: ScenarioInLanguage): string[] {
  return steps.map((step) => findSentence(methodWords, `step.${step}`));
}
