import type { Problem } from '../problem/problem.ts';
import type { Offer } from '../scenario/complaint-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';

/**
 * Offers that an ending of delight asks for although they do not fit what was lost: with such a gift nobody has earned it.
 * @param isUnfit whether an offer is of the wrong kind or size
 */
export function findUnfitAsked(file: string, { turns, offers, endings }: Scenario, isUnfit: (offer: Offer) => boolean): Problem[] {
  const delighted = new Set(endings.filter(({ kind }) => kind === 'delighted').map(({ id }) => id));
  const branches = turns.flatMap(({ replies }) => replies.flatMap(({ to }) => (typeof to === 'string' ? [] : to)));
  return offers.flatMap((offer, index): Problem[] => {
    const asking = branches.find(({ to, when }) => delighted.has(to) && when?.has?.includes(offer.id));
    return asking !== undefined && isUnfit(offer) ? [{ code: 'unfit_offer_asked', file, path: ['offers', index], found: offer.id, expected: asking.to }] : [];
  });
}
