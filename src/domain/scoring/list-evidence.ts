import type { ConversationState } from '../conversation/conversation-state.ts';
import { findCriterion, findStep, listJudgedCriteria, type PlacedCriterion } from '../method/method-index.ts';
import type { Method, OrderRule } from '../method/method-schema.ts';
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
 * Everything a reply earns or costs in a state: its marks, the sides of its offer, and the rules about order.
 * The state is the one before the reply. The sum of a whole talk's points is zero or more in every step, because
 * the third apology takes back no more than the first two must have earned.
 */
export function listEvidence(method: Method, scenario: Scenario, state: ConversationState, reply: Reply): Evidence[] {
  const evidence = [...listMarks(method, reply), ...listOfferMarks(method, scenario, reply)];
  for (const rule of method.orderRules) if (isBroken(rule, state, reply)) evidence.push(toOrderEvidence(method, rule, state, evidence));
  return evidence;
}

function listMarks(method: Method, reply: Reply): Evidence[] {
  return Object.entries(reply.marks).flatMap(([id, level]) => {
    const criterion = findCriterion(method, id);
    return criterion === undefined ? [] : [toMark(criterion, level)];
  });
}

function listOfferMarks(method: Method, scenario: Scenario, reply: Reply): Evidence[] {
  if (reply.offer === undefined) return [];
  const offer = findOffer(scenario, reply);
  return listJudgedCriteria(method).map((criterion) => toMark(criterion, offer === undefined ? 0 : judgeOffer(scenario.complaint, offer, criterion.judges)));
}

function toMark({ id, step, weight, sources }: PlacedCriterion, level: number): Evidence {
  return { kind: 'mark', step, criterion: id, level, points: level * weight * POINTS_PER_LEVEL, sources };
}

function isBroken(rule: OrderRule, state: ConversationState, reply: Reply): boolean {
  if (reply.acts?.includes(rule.act) !== true) return false;
  switch (rule.id) {
    case 'fix_before_acknowledgement':
      return !state.acknowledged && !reply.acts.includes('acknowledge');
    case 'apology_after_fix':
      return state.fixed && state.apologies === 0;
    case 'third_apology':
      return state.apologies >= 2;
  }
}

/** A rule lowers what the rules before it left; apologies after the third earn nothing, and take back nothing more. */
function toOrderEvidence(method: Method, rule: OrderRule, state: ConversationState, before: readonly Evidence[]): Evidence {
  const left = before.filter(({ step }) => step === rule.step).reduce((sum, { points }) => sum + points, 0);
  const lightest = Math.min(...(findStep(method, rule.step)?.criteria.map(({ weight }) => weight) ?? [0]));
  const takenBack = state.apologies > 2 ? 0 : rule.takesBack * lightest * POINTS_PER_LEVEL;
  const lost = Math.floor((Math.max(0, left) * (100 - rule.keep)) / 100) + takenBack;
  return { kind: 'order', step: rule.step, rule: rule.id, points: 0 - lost, sources: rule.sources };
}
