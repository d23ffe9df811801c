import type { Method } from '../method/method-schema.ts';
import type { OfferRules } from '../method/offer-rules-schema.ts';
import type { Problem } from '../problem/problem.ts';
import type { Offer } from '../scenario/complaint-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { judgeOffer } from '../scoring/judge-offer.ts';

/** Offers that another one beats in something and is worse than in nothing: nobody would have to weigh them. */
export function checkDominatedOffers(file: string, scenario: Scenario, { offers: rules }: Method): Problem[] {
  if (rules === undefined) return [];
  const { offers } = scenario;
  return offers.flatMap((offer, index): Problem[] => {
    const better = offers.find((other) => other !== offer && dominates(rules, scenario, other, offer));
    return better === undefined ? [] : [{ code: 'dominated_offer', file, path: ['offers', index], found: offer.id, expected: better.id }];
  });
}

function dominates(rules: OfferRules, scenario: Scenario, a: Offer, b: Offer): boolean {
  const sides = [
    a.value - b.value,
    b.cost - a.cost,
    ...(['fit', 'promptness', 'effort'] as const).map((side) => judgeOffer(rules, scenario, a, side, true) - judgeOffer(rules, scenario, b, side, true)),
  ];
  return sides.every((side) => side >= 0) && sides.some((side) => side > 0);
}
