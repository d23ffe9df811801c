import type { Method } from '../method/method-schema.ts';
import { NO_OFFER, SUPERVISOR } from '../scenario/non-offers.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { fairValue } from '../scoring/judge-offer.ts';
import { rankOffers } from '../scoring/rank-offers.ts';
import { groupBy } from './group-by.ts';
import type { ReviewedTalk } from './reviewed-talk.ts';

/** Where what was given lies beside what is fair: too little, fair, too much, left to somebody else, or the talk did not come to it. */
export type FairPlace = 'below' | 'within' | 'above' | 'handed_over' | 'not_reached';

/** How often something was offered; value and cost are of one of it, in units of the scenario, of nothing 0. */
export type OfferCount = {
  /** Id of the offer, “nothing”, “supervisor”; absent where the talk did not come to it. */
  readonly offer?: string;
  readonly place: FairPlace;
  readonly value: number;
  readonly cost: number;
  readonly talks: readonly string[];
};

/** What a group gave at one complaint, and what it cost the company. Units differ from complaint to complaint, so that nothing is added up over several. */
export type Compensation = {
  /** Fair worth to the customer, lowest and highest; 0 and 0 where no gesture is due. */
  readonly fair: readonly [lowest: number, highest: number];
  /** The most often offered first. */
  readonly offers: readonly OfferCount[];
  /** Cost of all that was given. */
  readonly cost: number;
  /** What it would have cost had everybody who came to it given the gesture that fits best; nothing where none is due. */
  readonly bestCost: number;
};

/**
 * Holds what was offered at a complaint against the fair band of its method (HY-K3, KY-K8). The cost stands beside the score, and is never inside it.
 * Undefined where the method does not say what is fair.
 * @param talks that were had on this scenario in this revision
 */
export function weighCompensation(method: Method, scenario: Scenario, talks: readonly ReviewedTalk[]): Compensation | undefined {
  if (method.offers === undefined) return undefined;
  const fair = fairValue(method.offers, scenario.complaint);
  const offers = [...groupBy(talks, ({ score }) => score.offer)].map(([id, own]): OfferCount => {
    const { value, cost } = scenario.offers.find((offer) => offer.id === id) ?? { value: 0, cost: 0 };
    return { ...(id !== undefined && { offer: id }), place: findPlace(id, value, fair), value, cost, talks: own.map(({ attempt }) => attempt.id) };
  });
  const [best] = scenario.complaint.gesture === 'none_due' ? [] : rankOffers(method, scenario);
  const reached = offers.reduce((sum, { place, talks: ids }) => (place === 'not_reached' ? sum : sum + ids.length), 0);
  return {
    fair,
    offers: offers.sort((a, b) => b.talks.length - a.talks.length),
    cost: offers.reduce((sum, { cost, talks: ids }) => sum + cost * ids.length, 0),
    bestCost: reached * (best?.cost ?? 0),
  };
}

function findPlace(offer: string | undefined, value: number, [lowest, highest]: readonly [number, number]): FairPlace {
  if (offer === undefined) return 'not_reached';
  if (offer === SUPERVISOR) return 'handed_over';
  if (offer === NO_OFFER) return lowest > 0 ? 'below' : 'within';
  return value < lowest ? 'below' : value > highest ? 'above' : 'within';
}
