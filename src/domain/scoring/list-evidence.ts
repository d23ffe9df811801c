import { findCriterion, findStep, listJudgedCriteria, type PlacedCriterion } from '../method/method-index.ts';
import type { Method, OfferSide } from '../method/method-schema.ts';
import type { MethodState } from '../method/method-state.ts';
import { isBroken, takeBack } from '../method/rule-breaks.ts';
import type { Rule } from '../method/rule-schema.ts';
import type { Offer } from '../scenario/complaint-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import { type Evidence, POINTS_PER_LEVEL } from './evidence.ts';
import { judgeOffer } from './judge-offer.ts';

/** The offer a reply makes, if it makes one: “nothing” and “supervisor” make none. */
export function findOffer(scenario: Scenario, reply: Reply): Offer | undefined {
  return reply.offer === undefined ? undefined : scenario.offers.find(({ id }) => id === reply.offer);
}

/**
 * Everything a reply earns or costs: its marks, the sides of its offer, and the rules about order.
 * @param state of the method, before the reply. The sum of a whole talk's points is zero or more in every step, because
 * rules take back no more than must have been earned (`findOverdrawn`).
 */
export function listEvidence(method: Method, scenario: Scenario, state: MethodState, reply: Reply): Evidence[] {
  const evidence = [...listMarks(method, reply), ...listOfferMarks(method, scenario, reply)];
  for (const rule of method.rules) if (isBroken(method, rule, state, reply.acts)) evidence.push(toOrderEvidence(method, rule, state, evidence));
  return evidence;
}

function listMarks(method: Method, reply: Reply): Evidence[] {
  return Object.entries(reply.marks).flatMap(([id, level]) => {
    const criterion = findCriterion(method, id);
    return criterion === undefined ? [] : [toMark(criterion, level)];
  });
}

function listOfferMarks(method: Method, scenario: Scenario, reply: Reply): Evidence[] {
  const { offers } = method;
  if (reply.offer === undefined || offers === undefined) return [];
  const offer = findOffer(scenario, reply);
  const judge = (side: OfferSide) => (offer === undefined ? 0 : judgeOffer(offers, scenario.complaint, offer, side));
  return listJudgedCriteria(method).map((criterion) => toMark(criterion, judge(criterion.judges)));
}

function toMark({ id, step, weight, sources }: PlacedCriterion, level: number): Evidence {
  return { kind: 'mark', step, criterion: id, level, points: level * weight * POINTS_PER_LEVEL, sources };
}

/** A rule lowers what the rules before it left; what is taken back was earned before. */
function toOrderEvidence(method: Method, rule: Rule, state: MethodState, before: readonly Evidence[]): Evidence {
  const left = before.filter(({ step }) => step === rule.step).reduce((sum, { points }) => sum + points, 0);
  const lightest = Math.min(...(findStep(method, rule.step)?.criteria.map(({ weight }) => weight) ?? [0]));
  const takenBack = takeBack(method, rule, state) * lightest * POINTS_PER_LEVEL;
  const lost = Math.floor((Math.max(0, left) * (100 - rule.keep)) / 100) + takenBack;
  return { kind: 'order', step: rule.step, rule: rule.id, points: 0 - lost, sources: rule.sources };
}
