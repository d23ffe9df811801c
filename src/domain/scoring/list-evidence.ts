import { findCriterion, findStep, listJudgedCriteria, type PlacedCriterion } from '../method/method-index.ts';
import type { Method, OfferSide } from '../method/method-schema.ts';
import { countActs, isCounted, type MethodState } from '../method/method-state.ts';
import type { OfferRules, WithoutOffer } from '../method/offer-rules-schema.ts';
import { isBroken, takeBack } from '../method/rule-breaks.ts';
import type { Rule } from '../method/rule-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import { type Evidence, POINTS_PER_LEVEL } from './evidence.ts';
import { findOffer } from './find-offer.ts';
import { judgeOffer } from './judge-offer.ts';
import { listCriticalErrors } from './list-critical-errors.ts';

/**
 * Everything a reply earns or costs: its marks, the sides of its offer, the rules about order, and a critical error, which takes
 * back whatever the reply earned: nobody is better off for having made one.
 * @param state of the method, before the reply. The sum of a whole talk's points is zero or more in every step, because
 * rules take back no more than must have been earned (`findOverdrawn`).
 */
export function listEvidence(method: Method, scenario: Scenario, state: MethodState, reply: Reply): Evidence[] {
  const evidence = [...listMarks(method, reply), ...listOfferMarks(method, scenario, state, reply)];
  for (const rule of method.rules) if (isBroken(method, rule, state, reply.acts)) evidence.push(toOrderEvidence(method, rule, state, evidence));
  return [...evidence, ...listTakenBack(method, scenario, reply, evidence)];
}

function listMarks(method: Method, reply: Reply): Evidence[] {
  return Object.entries(reply.marks).flatMap(([id, level]) => {
    const criterion = findCriterion(method, id);
    return criterion === undefined ? [] : [toMark(criterion, level)];
  });
}

function listOfferMarks(method: Method, scenario: Scenario, state: MethodState, reply: Reply): Evidence[] {
  const { offers } = method;
  if (reply.offer === undefined || offers === undefined) return [];
  const offer = findOffer(scenario, reply);
  if (offer === undefined && offers.without !== undefined) return listWithout(method, offers.without, scenario, reply.offer as WithoutOffer);
  const isMadeGood = isLossMadeGood(method, state, reply);
  const judge = (side: OfferSide) => (offer === undefined ? 0 : judgeOffer(offers, scenario, offer, side, isMadeGood));
  return listJudgedCriteria(method).map((criterion) => toMark(criterion, judge(criterion.judges)));
}

/** Nothing, or handing over, in place of an offer: as much as all that judges offers, at one level. */
function listWithout(method: Method, without: NonNullable<OfferRules['without']>, { complaint }: Scenario, said: WithoutOffer): Evidence[] {
  const gesture = complaint.gesture ?? 'due';
  const { level, sources } = without[said][gesture];
  const judged = listJudgedCriteria(method);
  return [...new Set(judged.map(({ step }) => step))].map((step) => {
    const weight = judged.reduce((sum, criterion) => (criterion.step === step ? sum + criterion.weight : sum), 0);
    return { kind: 'without', step, said, gesture, level, points: level * weight * POINTS_PER_LEVEL, sources };
  });
}

/** Whether the loss itself is made good by the acts so far, those of the reply with the gesture among them (HY-K9). */
export function isLossMadeGood(method: Method, state: MethodState, reply: Reply): boolean {
  return isCounted(method, countActs(method, state, reply.acts), method.offers?.attention?.when);
}

function toMark({ id, step, weight, sources }: PlacedCriterion, level: number): Evidence {
  return { kind: 'mark', step, criterion: id, level, points: level * weight * POINTS_PER_LEVEL, sources };
}

function listTakenBack(method: Method, scenario: Scenario, reply: Reply, before: readonly Evidence[]): Evidence[] {
  const [error] = listCriticalErrors(method, scenario, reply);
  if (error === undefined) return [];
  const sources = method.criticalErrors.find(({ id }) => id === error)?.sources ?? [];
  return method.steps.flatMap(({ id: step }): Evidence[] => {
    const earned = before.reduce((sum, part) => (part.step === step ? sum + part.points : sum), 0);
    return earned > 0 ? [{ kind: 'error', step, error, points: -earned, sources }] : [];
  });
}

/** A rule lowers what the rules before it left; what is taken back was earned before. */
function toOrderEvidence(method: Method, rule: Rule, state: MethodState, before: readonly Evidence[]): Evidence {
  const left = before.filter(({ step }) => step === rule.step).reduce((sum, { points }) => sum + points, 0);
  const lightest = Math.min(...(findStep(method, rule.step)?.criteria.map(({ weight }) => weight) ?? [0]));
  const takenBack = takeBack(method, rule, state) * lightest * POINTS_PER_LEVEL;
  const lost = Math.floor((Math.max(0, left) * (100 - rule.keep)) / 100) + takenBack;
  return { kind: 'order', step: rule.step, rule: rule.id, points: 0 - lost, sources: rule.sources };
}
