import type { Condition } from '../../src/domain/scenario/condition-schema.ts';
import { listBranches } from '../../src/domain/scenario/list-destinations.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';
import type { Reply, Turn } from '../../src/domain/scenario/turn-schema.ts';

/** A scenario as an ink story: same turns, lines, replies, moods, facts, limits and endings, and the words of one language. */
export function toInk(scenario: Scenario, sentences: Readonly<Record<string, string>>): string {
  const { anger, trust } = scenario.complaint.customer;
  const known = [...scenario.facts, ...scenario.promises, ...scenario.offers.map(({ id }) => id)];
  return [
    `VAR anger = ${anger}`,
    `VAR trust = ${trust}`,
    'VAR place = ""',
    ...known.map((id) => `VAR k_${id} = false`),
    `-> ${scenario.start}`,
    '=== function kept(level) ===',
    '{ level < 0:\n  ~ return 0\n}',
    '{ level > 10:\n  ~ return 10\n}',
    '~ return level',
    ...scenario.turns.map((turn) => toKnot(scenario, turn, sentences)),
    ...scenario.endings.map(
      ({ id }) => `=== ${id} ===\n~ place = "${id}"\n${quote(sentences[`ending.${id}.line`])}\n${quote(sentences[`ending.${id}`])}\n-> END`,
    ),
  ].join('\n');
}

function toKnot(scenario: Scenario, turn: Turn, sentences: Readonly<Record<string, string>>): string {
  const lines = turn.lines.map(({ id, when }) => `- ${toTest(when)}: ${quote(sentences[`turn.${turn.id}.${id}`])}`);
  const choices = turn.replies.map(({ id, when }) => `+ {${toTest(when)}} [${quote(sentences[`turn.${turn.id}.${id}`])}] -> ${turn.id}.r_${id}`);
  const answers = turn.replies.map((reply) => toStitch(scenario, turn, reply, sentences));
  return [`=== ${turn.id} ===`, '{', ...lines, '}', ...choices, ...answers].join('\n');
}

function toStitch(scenario: Scenario, turn: Turn, reply: Reply, sentences: Readonly<Record<string, string>>): string {
  const isEnding = (to: string) => scenario.endings.some(({ id }) => id === to);
  const limits = scenario.limits.filter(({ to }) => to !== turn.id).map(({ when, to }) => `- ${toTest(when)}: -> ${to}`);
  // The customer's limits come before where a reply leads, but never keep a talk from ending.
  const ways = listBranches(reply).map(({ when, to }) => `- ${toTest(when)}:${isEnding(to) ? ` -> ${to}` : ` -> turn_${to}`}`);
  const turns = [...new Set(listBranches(reply).flatMap(({ to }) => (isEnding(to) ? [] : [to])))];
  const way = turns[0];
  // Offering nothing and handing over are no offers of the scenario.
  const given = scenario.offers.flatMap(({ id }) => (id === reply.offer ? [id] : []));
  const body =
    way === undefined
      ? ['{', ...ways, '}']
      : turns.length === 1 && ways.length === 1
        ? ['{', ...limits, '- else:', `-> ${way}`, '}']
        : ['{', ...ways.map((line) => line.replace(/ -> turn_(.*)/, (_, to: string) => `\n  {\n  ${[...limits, `- else: -> ${to}`].join('\n  ')}\n  }`)), '}'];
  return [
    `= r_${reply.id}`,
    `~ anger = kept(anger + ${reply.mood?.anger ?? 0})`,
    `~ trust = kept(trust + ${reply.mood?.trust ?? 0})`,
    ...[...(reply.learns ?? []), ...(reply.promises ?? []), ...given].map((id) => `~ k_${id} = true`),
    ...(reply.reaction === true ? [quote(sentences[`turn.${turn.id}.${reply.id}.reaction`])] : []),
    ...body,
  ].join('\n');
}

function toTest(when: Condition | undefined): string {
  const parts = [
    ...(when?.anger?.min === undefined ? [] : [`anger >= ${when.anger.min}`]),
    ...(when?.anger?.max === undefined ? [] : [`anger <= ${when.anger.max}`]),
    ...(when?.trust?.min === undefined ? [] : [`trust >= ${when.trust.min}`]),
    ...(when?.trust?.max === undefined ? [] : [`trust <= ${when.trust.max}`]),
    ...(when?.has ?? []).map((id) => `k_${id}`),
    ...(when?.lacks ?? []).map((id) => `not k_${id}`),
  ];
  return parts.length === 0 ? 'true' : parts.join(' && ');
}

function quote(text = ''): string {
  return text.replace(/[\\[\]{}|#~<>/*=-]/g, (sign) => `\\${sign}`);
}
