import type { Level } from '../kinds/level.ts';
import type { LossKind } from '../kinds/loss-kind.ts';
import type { OfferSide } from '../method/method-schema.ts';
import type { OfferRules } from '../method/offer-rules-schema.ts';
import type { Complaint, Offer } from '../scenario/complaint-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { findRoom } from './find-room.ts';

/** Bounds of levels are taken as met within this share, because amounts such as 0.3 are not exact in binary. */
const ROUNDING = 1e-9;

/** Size of the problem: its severity, one more where the failure is a repeated one (HY-K3). */
export function sizeOfProblem({ severity, failure }: Complaint): 1 | 2 | 3 {
  return Math.min(3, severity + (failure === 'repeated' ? 1 : 0)) as 1 | 2 | 3;
}

/** What would be fair, as lowest and highest value to the customer, in units of the scenario; nothing where no gesture is due. */
export function fairValue({ fair }: OfferRules, complaint: Complaint): readonly [lowest: number, highest: number] {
  if (complaint.gesture === 'none_due') return [0, 0];
  const [low, high] = fair[sizeOfProblem(complaint) - 1] as readonly [number, number];
  return [(low * complaint.loss.value) / 100, (high * complaint.loss.value) / 100];
}

/**
 * Level 0..3 of an offer on one side, by the rules of a method. Too much loses as too little does (HY-K3, KY-K8).
 * @param isMadeGood whether the loss itself is made good by then: a gesture of attention comes on top of that (HY-K9)
 */
export function judgeOffer(rules: OfferRules, scenario: Pick<Scenario, 'complaint' | 'offers'>, offer: Offer, side: OfferSide, isMadeGood: boolean): Level {
  return findLevel(rules, scenario, offer, side, isMadeGood) as Level;
}

function findLevel(rules: OfferRules, scenario: Pick<Scenario, 'complaint' | 'offers'>, offer: Offer, side: OfferSide, isMadeGood: boolean): number {
  const { levels, attention } = rules;
  const { complaint } = scenario;
  switch (side) {
    case 'fit':
      if (complaint.gesture === 'none_due') return 0;
      if (offer.kind === 'attention' && attention !== undefined && isMadeGood) return attention.fit;
      return levels.fit[compareKinds(rules, complaint.loss.kind, offer.kind)];
    case 'proportion':
      return judgeProportion(rules, fairValue(rules, complaint), offer.value);
    case 'promptness':
      return levels.promptness[offer.when];
    case 'effort':
      return levels.effort[offer.condition];
    case 'authority':
      return levels.authority[findRoom(rules, scenario, offer)] ?? levels.authority.beyond;
  }
}

function compareKinds({ near }: OfferRules, loss: LossKind, gift: LossKind): 'same' | 'near' | 'other' {
  if (loss === gift) return 'same';
  return near.some((pair) => pair.includes(loss) && pair.includes(gift)) ? 'near' : 'other';
}

function judgeProportion({ tolerance: [fair, poor] }: OfferRules, [lowest, highest]: readonly [number, number], value: number): Level {
  if (value <= 0 || highest <= 0) return 0;
  const excess = Math.max(lowest / value, value / highest) - ROUNDING;
  if (excess <= 1) return 3;
  if (excess <= fair) return 2;
  return excess <= poor ? 1 : 0;
}
