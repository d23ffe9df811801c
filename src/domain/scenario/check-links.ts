import { findCriterion, findStep } from '../method/method-index.ts';
import type { Method } from '../method/method-schema.ts';
import { findNearest } from '../problem/find-nearest.ts';
import type { Problem, ProblemCode } from '../problem/problem.ts';
import { listBranches } from './list-destinations.ts';
import type { Scenario } from './scenario-schema.ts';
import type { Reply, Turn } from './turn-schema.ts';

/** Values of a reply’s `offer` that are no offers: offering nothing, and handing the decision over. */
export const NO_OFFER = 'nothing';
export const SUPERVISOR = 'supervisor';

type Path = readonly (string | number)[];

/** Everything that the schema alone cannot see: ids that stand twice, and links to nothing. */
export function checkLinks(file: string, scenario: Scenario, method: Method): Problem[] {
  const places = [...scenario.turns, ...scenario.endings].map(({ id }) => id);
  const offers = scenario.offers.map(({ id }) => id);
  const known = [...scenario.facts, ...scenario.promises];
  const problems: Problem[] = [];

  const report = (code: ProblemCode, path: Path, found: string, valid: readonly string[] = []) => {
    const nearest = findNearest(found, valid);
    problems.push({ code, file, path, found, ...(nearest !== undefined && { expected: nearest }) });
  };
  const expectKnown = (code: ProblemCode, path: Path, found: string, valid: readonly string[]) => {
    if (!valid.includes(found)) report(code, path, found, valid);
  };
  const expectUnique = (path: Path, ids: readonly string[]) => {
    for (const [index, id] of ids.entries()) if (ids.indexOf(id) !== index) report('duplicate_id', [...path, index], id);
  };
  const expectFacts = (path: Path, when: { has?: string[] | undefined; lacks?: string[] | undefined } | undefined) => {
    for (const part of ['has', 'lacks'] as const) {
      for (const [index, id] of (when?.[part] ?? []).entries()) expectKnown('unknown_fact', [...path, part, index], id, known);
    }
  };
  const expectDefault = (path: Path, choices: readonly { when?: unknown }[]) => {
    if (choices.at(-1)?.when !== undefined) report('no_default', [...path, choices.length - 1, 'when'], '');
  };

  const checkReply = (path: Path, reply: Reply) => {
    for (const [criterion, level] of Object.entries(reply.marks)) {
      const placed = findCriterion(method, criterion);
      const criteria = method.steps.flatMap((step) => step.criteria.map(({ id }) => id));
      if (placed === undefined) report('unknown_criterion', [...path, 'marks', criterion], criterion, criteria);
      else if (placed.judges !== undefined) report('judged_criterion', [...path, 'marks', criterion], String(level));
    }
    for (const [index, error] of (reply.errors ?? []).entries()) {
      expectKnown('unknown_error', [...path, 'errors', index], error, method.criticalErrors.map(({ id }) => id));
    }
    for (const rule of method.orderRules) {
      const earns = Object.entries(reply.marks).some(([id, level]) => level > 0 && findCriterion(method, id)?.step === rule.step);
      if (reply.acts?.includes(rule.act) === true && !earns) report('act_without_mark', [...path, 'acts'], rule.act, [rule.step]);
    }
    if (reply.offer !== undefined) expectKnown('unknown_offer', [...path, 'offer'], reply.offer, [...offers, NO_OFFER, SUPERVISOR]);
    for (const [index, id] of (reply.learns ?? []).entries()) expectKnown('unknown_fact', [...path, 'learns', index], id, scenario.facts);
    for (const [index, id] of (reply.promises ?? []).entries()) expectKnown('unknown_fact', [...path, 'promises', index], id, scenario.promises);
    expectFacts([...path, 'when'], reply.when);
    for (const [index, { to, when }] of listBranches(reply).entries()) {
      const at = typeof reply.to === 'string' ? [...path, 'to'] : [...path, 'to', index];
      expectKnown('unknown_destination', at, to, places);
      expectFacts([...at, 'when'], when);
    }
    expectDefault([...path, 'to'], listBranches(reply));
  };
  const checkTurn = (path: Path, turn: Turn) => {
    if (findStep(method, turn.step) === undefined) report('unknown_step', [...path, 'step'], turn.step, method.steps.map(({ id }) => id));
    expectUnique([...path, 'lines'], turn.lines.map(({ id }) => id));
    expectUnique([...path, 'replies'], turn.replies.map(({ id }) => id));
    expectDefault([...path, 'lines'], turn.lines);
    for (const [index, { when }] of turn.lines.entries()) expectFacts([...path, 'lines', index, 'when'], when);
    for (const [index, reply] of turn.replies.entries()) checkReply([...path, 'replies', index], reply);
  };

  expectUnique(['offers'], offers);
  expectUnique(['facts'], known);
  expectUnique(['turns'], places);
  expectUnique(['silence', 'lines'], scenario.silence.lines);
  for (const [index, id] of offers.entries()) if (id === NO_OFFER || id === SUPERVISOR) report('reserved_id', ['offers', index, 'id'], id);
  for (const [index, id] of scenario.complaint.policy.allowed.entries()) expectKnown('unknown_offer', ['complaint', 'policy', 'allowed', index], id, offers);
  for (const [index, limit] of scenario.limits.entries()) {
    expectKnown('unknown_destination', ['limits', index, 'to'], limit.to, places);
    expectFacts(['limits', index, 'when'], limit.when);
  }
  expectKnown('unknown_destination', ['silence', 'to'], scenario.silence.to, scenario.endings.map(({ id }) => id));
  expectKnown('unknown_destination', ['start'], scenario.start, scenario.turns.map(({ id }) => id));
  for (const [index, turn] of scenario.turns.entries()) checkTurn(['turns', index], turn);
  return problems;
}
