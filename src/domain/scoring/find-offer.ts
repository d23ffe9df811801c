import type { Offer } from '../scenario/complaint-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';

/** The offer a reply makes, if it makes one: “nothing” and “supervisor” make none. */
export function findOffer(scenario: Pick<Scenario, 'offers'>, reply: Reply): Offer | undefined {
  return reply.offer === undefined ? undefined : scenario.offers.find(({ id }) => id === reply.offer);
}
