import type { MoodChange } from '../scenario/condition-schema.ts';
import { listBranches } from '../scenario/list-destinations.ts';
import { findEnding, findReply, findTurn } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import { type Choice, type ConversationState, SILENCE } from './conversation-state.ts';
import { holds } from './holds.ts';

/**
 * One move of a talk: the only place that knows how a reply changes it. The machine plays by it, and everything that
 * looks at all roads searches with it.
 * @returns the next state, or undefined where the choice cannot be made in this state
 */
export function step(scenario: Scenario, state: ConversationState, choice: Choice): ConversationState | undefined {
  if (choice === SILENCE) return keepSilent(scenario, state);
  const reply = findReply(scenario, state.at, choice);
  if (reply === undefined || !holds(reply.when, state)) return undefined;
  const acts = reply.acts;
  const after: ConversationState = {
    at: state.at,
    anger: shift(state.anger, reply.mood?.anger),
    trust: shift(state.trust, reply.mood?.trust),
    known: addKnown(state.known, reply),
    acknowledged: state.acknowledged || acts?.includes('acknowledge') === true,
    fixed: state.fixed || acts?.includes('fix') === true,
    apologies: acts?.includes('apologize') === true ? Math.min(3, state.apologies + 1) : state.apologies,
    silences: state.silences,
  };
  return { ...after, at: findDestination(scenario, reply, after) };
}

/** The customer's limits come first; a reply that ends the talk ends it, whatever the mood. */
function findDestination(scenario: Scenario, reply: Reply, after: ConversationState): string {
  const to = typeof reply.to === 'string' ? reply.to : (listBranches(reply).find(({ when }) => holds(when, after))?.to ?? after.at);
  return findEnding(scenario, to) === undefined ? (findLimit(scenario, after) ?? to) : to;
}

function findLimit(scenario: Scenario, after: ConversationState): string | undefined {
  return scenario.limits.find((limit) => limit.to !== after.at && holds(limit.when, after))?.to;
}

function keepSilent(scenario: Scenario, state: ConversationState): ConversationState | undefined {
  if (findTurn(scenario, state.at) === undefined) return undefined;
  const { mood, lines, to } = scenario.silence;
  const after = applyMood(state, mood);
  if (state.silences >= lines.length) return { ...after, at: to };
  const silent = { ...after, silences: state.silences + 1 };
  return { ...silent, at: findLimit(scenario, silent) ?? state.at };
}

function applyMood(state: ConversationState, mood: MoodChange): ConversationState {
  return { ...state, anger: shift(state.anger, mood.anger), trust: shift(state.trust, mood.trust) };
}

function shift(level: number, change = 0): number {
  return Math.max(0, Math.min(10, level + change));
}

function addKnown(known: readonly string[], { learns, promises }: Reply): readonly string[] {
  if (learns === undefined && promises === undefined) return known;
  const fresh = [...(learns ?? []), ...(promises ?? [])].filter((id) => !known.includes(id));
  return fresh.length === 0 ? known : [...new Set([...known, ...fresh])].sort();
}
