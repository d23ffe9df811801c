import { listJudgedCriteria } from '../method/method-index.ts';
import type { Method } from '../method/method-schema.ts';
import type { Offer } from '../scenario/complaint-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { findRoom } from './find-room.ts';
import { judgeOffer } from './judge-offer.ts';

/** Offers from the best, the loss itself made good, to the worst by the criteria that judge them; what lies beyond the agent’s authority comes last. */
export function rankOffers(method: Method, scenario: Pick<Scenario, 'complaint' | 'offers'>): Offer[] {
  const { offers: rules } = method;
  const { offers } = scenario;
  if (rules === undefined) return [...offers];
  const worth = (offer: Offer) =>
    listJudgedCriteria(method).reduce((sum, { judges, weight }) => sum + weight * judgeOffer(rules, scenario, offer, judges, true), 0) -
    (findRoom(rules, scenario, offer) === 'beyond' ? 1000 : 0);
  return [...offers].sort((a, b) => worth(b) - worth(a));
}
