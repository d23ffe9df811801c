import type { OfferRules } from '../method/offer-rules-schema.ts';
import type { Complaint, Offer } from '../scenario/complaint-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';

/** How far an offer lies within the agent’s own room (KY-K7). */
export type Room = 'within' | 'little_above' | 'well_above' | 'beyond';

/** Whether the agent may make the offer alone: allowed by the policy and within its limit. */
export function isWithinAuthority({ policy }: Complaint, offer: Offer): boolean {
  return offer.cost <= policy.limit && policy.allowed.includes(offer.id);
}

/**
 * An offer on the list of the policy and within its limit is within. Of a kind that the list has, it may lie a little or well
 * above the limit: who solves it at once is not to be scolded for that. All else is beyond, which is not the agent’s to give.
 */
export function findRoom({ room }: Pick<OfferRules, 'room'>, { complaint, offers }: Pick<Scenario, 'complaint' | 'offers'>, offer: Offer): Room {
  const { policy } = complaint;
  if (isWithinAuthority(complaint, offer)) return 'within';
  if (room === undefined || !offers.some(({ id, kind }) => kind === offer.kind && policy.allowed.includes(id))) return 'beyond';
  const [little, well] = room;
  if (offer.cost <= policy.limit * little) return 'little_above';
  return offer.cost <= policy.limit * well ? 'well_above' : 'beyond';
}
