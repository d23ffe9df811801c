import { findAskedFor } from '../scenario/asked-for.ts';
import type { MoodChange } from '../scenario/condition-schema.ts';
import { listBranches } from '../scenario/list-destinations.ts';
import { findEnding, findReply, findTurn } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import { holds } from './holds.ts';
import { type Choice, SILENCE, type TalkState } from './talk-state.ts';

/**
 * One move of a talk: the only place that knows how a reply changes it, for the machine that plays and for every search.
 * @returns the next state, or undefined where the choice cannot be made in this state
 */
export function step(scenario: Scenario, state: TalkState, choice: Choice): TalkState | undefined {
  if (choice === SILENCE) return staySilent(scenario, state);
  const reply = findReply(scenario, state.at, choice);
  if (reply === undefined || !holds(reply.when, state)) return undefined;
  const after: TalkState = {
    at: state.at,
    anger: shift(state.anger, reply.mood?.anger),
    trust: shift(state.trust, reply.mood?.trust),
    known: addKnown(state.known, reply),
    silences: state.silences,
  };
  return arrive(scenario, after, findDestination(scenario, reply, after));
}

/** What nothing asks for any more from there on leaves the state: it changes no line, ending or score, and would only multiply states. */
function arrive(scenario: Scenario, { anger, trust, known, silences }: TalkState, at: string): TalkState {
  return { at, anger, trust, known: forget(scenario, known, at), silences };
}

function forget(scenario: Scenario, known: TalkState['known'], at: string): TalkState['known'] {
  if (known.length === 0) return known;
  const asked = findAskedFor(scenario, at);
  return known.every((id) => asked.has(id)) ? known : known.filter((id) => asked.has(id));
}

/** The customer's limits come first; a reply that ends the talk ends it, whatever the mood. */
function findDestination(scenario: Scenario, reply: Reply, after: TalkState): string {
  const to = typeof reply.to === 'string' ? reply.to : (listBranches(reply).find(({ when }) => holds(when, after))?.to ?? after.at);
  return findEnding(scenario, to) === undefined ? (findLimit(scenario, after) ?? to) : to;
}

function findLimit(scenario: Scenario, after: TalkState): string | undefined {
  return scenario.limits.find((limit) => limit.to !== after.at && holds(limit.when, after))?.to;
}

function staySilent(scenario: Scenario, state: TalkState): TalkState | undefined {
  if (findTurn(scenario, state.at) === undefined) return undefined;
  const { mood, lines, to } = scenario.silence;
  const after = applyMood(state, mood);
  if (state.silences >= lines.length) return arrive(scenario, after, to);
  const silent = { ...after, silences: state.silences + 1 };
  return arrive(scenario, silent, findLimit(scenario, silent) ?? state.at);
}

function applyMood(state: TalkState, mood: MoodChange): TalkState {
  return { ...state, anger: shift(state.anger, mood.anger), trust: shift(state.trust, mood.trust) };
}

function shift(level: number, change = 0): number {
  return Math.max(0, Math.min(10, level + change));
}

function addKnown(known: readonly string[], { learns = [], promises = [], offer }: Reply): readonly string[] {
  const fresh = [...learns, ...promises, ...(offer === undefined ? [] : [offer])].filter((id) => !known.includes(id));
  return fresh.length === 0 ? known : [...new Set([...known, ...fresh])].sort();
}
