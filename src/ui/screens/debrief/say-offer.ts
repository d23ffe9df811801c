import type { TFunction } from 'i18next';
import { NO_OFFER, SUPERVISOR } from '../../../domain/scenario/non-offers.ts';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import type { ReviewProps } from './review-props.ts';

/** What the agent offered, in one sentence; also where it was nothing, or the talk did not come to it. */
export function sayOffer({ debrief: { offer }, talk }: ReviewProps, t: TFunction<'debrief'>): string {
  if (offer === undefined) return t('offerNotReached');
  if (offer === NO_OFFER) return t('offerNothing');
  if (offer === SUPERVISOR) return t('offerSupervisor');
  return t('offerMade', { offer: findSentence(talk.words, `offer.${offer}`) });
}
