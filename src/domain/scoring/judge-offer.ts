import type { OfferSide } from '../method/method-schema.ts';
import type { Complaint, LossKind, Offer } from '../scenario/complaint-schema.ts';
import type { Level } from '../scenario/turn-schema.ts';

/** Kinds of loss and gesture that lie close enough to stand in for each other. */
const NEIGHBOURS: readonly (readonly [LossKind, LossKind])[] = [
  ['money', 'product'],
  ['money', 'service'],
  ['service', 'attention'],
];

/** Fair worth of a gesture in per cent of what was at stake, by size of the problem: 1 small, 2 real, 3 serious. */
const FAIR_PER_CENT = { 1: [10, 25], 2: [20, 50], 3: [40, 100] } as const;

/** Bounds of levels are taken as met within this share, because amounts such as 0.3 are not exact in binary. */
const ROUNDING = 1e-9;

/** Size of the problem: its severity, one more where the failure is a repeated one (HY-K3). */
export function sizeOfProblem({ severity, failure }: Complaint): 1 | 2 | 3 {
  return Math.min(3, severity + (failure === 'repeated' ? 1 : 0)) as 1 | 2 | 3;
}

/** What would be fair, as lowest and highest value to the customer, in units of the scenario. */
export function fairValue(complaint: Complaint): readonly [lowest: number, highest: number] {
  const [low, high] = FAIR_PER_CENT[sizeOfProblem(complaint)];
  return [(low * complaint.loss.value) / 100, (high * complaint.loss.value) / 100];
}

/** Whether the agent may make the offer alone: allowed by the policy and within its limit (KY-K7). */
export function isWithinAuthority({ policy }: Complaint, offer: Offer): boolean {
  return offer.cost <= policy.limit && policy.allowed.includes(offer.id);
}

/** Level 0..3 of an offer on one side. Too much loses as too little does (HY-K3, KY-K8). */
export function judgeOffer(complaint: Complaint, offer: Offer, side: OfferSide): Level {
  switch (side) {
    case 'fit':
      return judgeFit(complaint.loss.kind, offer.kind);
    case 'proportion':
      return judgeProportion(fairValue(complaint), offer.value);
    case 'promptness':
      return offer.when === 'now' ? 3 : 1;
    case 'effort':
      return offer.condition === 'none' ? 3 : offer.condition === 'next_purchase' ? 1 : 0;
    case 'authority':
      return isWithinAuthority(complaint, offer) ? 3 : 0;
  }
}

function judgeFit(loss: LossKind, gift: LossKind): Level {
  if (loss === gift) return 3;
  return NEIGHBOURS.some((pair) => pair.includes(loss) && pair.includes(gift)) ? 2 : 1;
}

function judgeProportion([lowest, highest]: readonly [number, number], value: number): Level {
  if (value <= 0) return 0;
  const excess = Math.max(lowest / value, value / highest) - ROUNDING;
  if (excess <= 1) return 3;
  if (excess <= 1.5) return 2;
  return excess <= 3 ? 1 : 0;
}
