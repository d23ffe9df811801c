import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import { isWithinAuthority } from './judge-offer.ts';
import { findOffer } from './list-evidence.ts';

/** The error that an offer beyond the agent’s authority is, found from its data (KY-S9, KY-K7). */
const BEYOND_AUTHORITY = 'beyond_authority';

/** Critical errors of a reply: those its author named, and an offer beyond authority. */
export function listCriticalErrors(scenario: Scenario, reply: Reply): readonly string[] {
  const offer = findOffer(scenario, reply);
  const isBeyond = offer !== undefined && !isWithinAuthority(scenario.complaint, offer);
  return isBeyond ? [...(reply.errors ?? []), BEYOND_AUTHORITY] : (reply.errors ?? []);
}
