import type { Method } from '../method/method-schema.ts';
import type { MethodState } from '../method/method-state.ts';
import { NO_OFFER } from '../scenario/non-offers.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import { findOffer } from './find-offer.ts';
import { findRoom } from './find-room.ts';
import { judgeOffer } from './judge-offer.ts';
import { isLossMadeGood } from './list-evidence.ts';

/**
 * Whether what a reply offers answers what was lost: a gift of the right kind and size that is the agent’s to give
 * where one is due, nothing where none is (HY-K1). Where the method does not say what fits, everything does.
 * @param state of the method, before the reply
 * @param reply that spoke of a gesture; undefined where none did
 */
export function isFittingGesture(method: Method, scenario: Scenario, state: MethodState, reply: Reply | undefined): boolean {
  const { offers: rules } = method;
  if (rules?.fitting === undefined) return true;
  if (scenario.complaint.gesture === 'none_due') return reply === undefined || reply.offer === undefined || reply.offer === NO_OFFER;
  const offer = reply && findOffer(scenario, reply);
  if (reply === undefined || offer === undefined || findRoom(rules, scenario, offer) === 'beyond') return false;
  const isMadeGood = isLossMadeGood(method, state, reply);
  return (['fit', 'proportion'] as const).every((side) => judgeOffer(rules, scenario, offer, side, isMadeGood) >= (rules.fitting?.[side] ?? 0));
}
