import { listJudgedCriteria } from '../method/method-index.ts';
import type { Method } from '../method/method-schema.ts';
import type { Offer } from '../scenario/complaint-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { isWithinAuthority, judgeOffer } from './judge-offer.ts';

/** Offers from the best to the worst by the criteria that judge them; what lies beyond the agent’s authority comes last. */
export function rankOffers(method: Method, { complaint, offers }: Scenario): Offer[] {
  const rules = method.offers;
  if (rules === undefined) return [...offers];
  const worth = (offer: Offer) =>
    listJudgedCriteria(method).reduce((sum, { judges, weight }) => sum + weight * judgeOffer(rules, complaint, offer, judges), 0) +
    (isWithinAuthority(complaint, offer) ? 1000 : 0);
  return [...offers].sort((a, b) => worth(b) - worth(a));
}
