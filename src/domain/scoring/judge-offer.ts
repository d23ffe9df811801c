import type { Level } from '../kinds/level.ts';
import type { LossKind } from '../kinds/loss-kind.ts';
import type { OfferSide } from '../method/method-schema.ts';
import type { OfferRules } from '../method/offer-rules-schema.ts';
import type { Complaint, Offer } from '../scenario/complaint-schema.ts';

/** Bounds of levels are taken as met within this share, because amounts such as 0.3 are not exact in binary. */
const ROUNDING = 1e-9;

/** Size of the problem: its severity, one more where the failure is a repeated one (HY-K3). */
export function sizeOfProblem({ severity, failure }: Complaint): 1 | 2 | 3 {
  return Math.min(3, severity + (failure === 'repeated' ? 1 : 0)) as 1 | 2 | 3;
}

/** What would be fair, as lowest and highest value to the customer, in units of the scenario. */
export function fairValue({ fair }: OfferRules, complaint: Complaint): readonly [lowest: number, highest: number] {
  const [low, high] = fair[sizeOfProblem(complaint) - 1] as readonly [number, number];
  return [(low * complaint.loss.value) / 100, (high * complaint.loss.value) / 100];
}

/** Whether the agent may make the offer alone: allowed by the policy and within its limit (KY-K7). */
export function isWithinAuthority({ policy }: Complaint, offer: Offer): boolean {
  return offer.cost <= policy.limit && policy.allowed.includes(offer.id);
}

/** Level 0..3 of an offer on one side, by the rules of a method. Too much loses as too little does (HY-K3, KY-K8). */
export function judgeOffer(rules: OfferRules, complaint: Complaint, offer: Offer, side: OfferSide): Level {
  return findLevel(rules, complaint, offer, side) as Level;
}

function findLevel(rules: OfferRules, complaint: Complaint, offer: Offer, side: OfferSide): number {
  const { levels } = rules;
  switch (side) {
    case 'fit':
      return levels.fit[compareKinds(rules, complaint.loss.kind, offer.kind)];
    case 'proportion':
      return judgeProportion(rules, fairValue(rules, complaint), offer.value);
    case 'promptness':
      return levels.promptness[offer.when];
    case 'effort':
      return levels.effort[offer.condition];
    case 'authority':
      return levels.authority[isWithinAuthority(complaint, offer) ? 'within' : 'beyond'];
  }
}

function compareKinds({ near }: OfferRules, loss: LossKind, gift: LossKind): 'same' | 'near' | 'other' {
  if (loss === gift) return 'same';
  return near.some((pair) => pair.includes(loss) && pair.includes(gift)) ? 'near' : 'other';
}

function judgeProportion({ tolerance: [fair, poor] }: OfferRules, [lowest, highest]: readonly [number, number], value: number): Level {
  if (value <= 0) return 0;
  const excess = Math.max(lowest / value, value / highest) - ROUNDING;
  if (excess <= 1) return 3;
  if (excess <= fair) return 2;
  return excess <= poor ? 1 : 0;
}
