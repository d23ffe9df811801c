import type { Method } from '../method/method-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import { findOffer } from './find-offer.ts';
import { findRoom } from './find-room.ts';

/** Critical errors of a reply: those its author named, and the one that the method sees in an offer beyond authority (KY-S9, KY-K7). */
export function listCriticalErrors(method: Method, scenario: Scenario, reply: Reply): readonly string[] {
  const named = reply.errors ?? [];
  const { offers: rules } = method;
  const beyond = rules?.beyondAuthority;
  if (rules === undefined || beyond === undefined || named.includes(beyond)) return named;
  const offer = findOffer(scenario, reply);
  return offer !== undefined && findRoom(rules, scenario, offer) === 'beyond' ? [...named, beyond] : named;
}
