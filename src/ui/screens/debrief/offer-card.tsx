import { useTranslation } from 'react-i18next';
import { findSentence } from '../../../domain/scenario/scenario-in-language.ts';
import { isWithinAuthority } from '../../../domain/scoring/find-room.ts';
import { fairValue } from '../../../domain/scoring/judge-offer.ts';
import { rankOffers } from '../../../domain/scoring/rank-offers.ts';
import { OfferPicture } from '../../components/offer-picture.tsx';
import { useFormats } from '../../language/use-formats.ts';
import type { ReviewProps } from './review-props.ts';

/** What was offered among what could have been: worth to the customer against cost to the company (HY-K2, HY-K3). */
export function OfferCard({ debrief, talk }: ReviewProps) {
  const { t } = useTranslation('debrief');
  const { formatMoney } = useFormats();
  const { scenario, words, method } = talk;
  const [best] = rankOffers(method, scenario);
  if (method.offers === undefined) return null;
  const fair = fairValue(method.offers, scenario.complaint);
  const formatAmount = (units: number) => formatMoney(units * words.money.unit, words.money.currency);
  const offers = scenario.offers.map((offer) => ({
    id: offer.id,
    name: findSentence(words, `offer.${offer.id}`),
    value: offer.value,
    cost: offer.cost,
    chosen: offer.id === debrief.offer,
    best: offer.id === best?.id,
    within: isWithinAuthority(scenario.complaint, offer),
  }));
  return <OfferPicture title={t('offerHeading')} offers={offers} fair={fair} limit={scenario.complaint.policy.limit} formatAmount={formatAmount} />;
}
