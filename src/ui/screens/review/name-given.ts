import type { TFunction } from 'i18next';
import type { PlayedScenario } from '../../../domain/review/played-scenario.ts';
import { NO_OFFER, SUPERVISOR } from '../../../domain/scenario/non-offers.ts';
import type { ReviewSayings } from './review-sayings.ts';

/** What was given, in words: an offer of the complaint, nothing, a decision left to a supervisor; undefined: the talk did not come to it. */
export function nameGiven(offer: string | undefined, played: PlayedScenario, { offerOf }: Pick<ReviewSayings, 'offerOf'>, t: TFunction<'review'>): string {
  if (offer === undefined) return t('work.offerNotReached');
  if (offer === NO_OFFER) return t('work.offerNothing');
  return offer === SUPERVISOR ? t('work.offerSupervisor') : offerOf(played, offer);
}
