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
  const after = changeBy(reply, state);
  return arrive(scenario, after, findWay(scenario, reply, after).to);
}

/** Why a choice leads where it does: the reply’s branch, by its place, or the limit of the customer that comes before it. */
export type Way = { readonly to: string; readonly branch?: number; readonly limit?: number };

/** The way that a choice takes in a state in which it can be made. */
export function findWayOf(scenario: Scenario, state: TalkState, choice: Choice): Way | undefined {
  if (choice === SILENCE) return findSilentWay(scenario, state);
  const reply = findReply(scenario, state.at, choice);
  return reply === undefined || !holds(reply.when, state) ? undefined : findWay(scenario, reply, changeBy(reply, state));
}

/** The state after a reply, still in its turn. */
function changeBy(reply: Reply, state: TalkState): TalkState {
  return {
    at: state.at,
    anger: shift(state.anger, reply.mood?.anger),
    trust: shift(state.trust, reply.mood?.trust),
    known: addKnown(state.known, reply),
    silences: state.silences,
  };
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
function findWay(scenario: Scenario, reply: Reply, after: TalkState): Way {
  const branches = listBranches(reply);
  const branch = branches.findIndex(({ when }) => holds(when, after));
  const to = branches[branch]?.to ?? after.at;
  if (findEnding(scenario, to) !== undefined) return { to, branch };
  const limit = findLimit(scenario, after);
  return limit === -1 ? { to, branch } : { to: scenario.limits[limit]?.to ?? to, limit };
}

/** Place of the first limit that is reached and leads elsewhere, or -1. */
function findLimit(scenario: Scenario, after: TalkState): number {
  return scenario.limits.findIndex((limit) => limit.to !== after.at && holds(limit.when, after));
}

function staySilent(scenario: Scenario, state: TalkState): TalkState | undefined {
  if (findTurn(scenario, state.at) === undefined) return undefined;
  const silent = changeBySilence(scenario, state);
  return arrive(scenario, silent, findSilentWay(scenario, state).to);
}

/** Counts the lapse, up to the last line that the customer has for it. */
function changeBySilence({ silence: { mood, lines } }: Scenario, state: TalkState): TalkState {
  return { ...applyMood(state, mood), silences: Math.min(lines.length, state.silences + 1) };
}

function findSilentWay(scenario: Scenario, state: TalkState): Way {
  const { lines, to } = scenario.silence;
  if (state.silences >= lines.length) return { to };
  const limit = findLimit(scenario, changeBySilence(scenario, state));
  return limit === -1 ? { to: state.at } : { to: scenario.limits[limit]?.to ?? state.at, limit };
}

function applyMood(state: TalkState, mood: MoodChange): TalkState {
  return { ...state, anger: shift(state.anger, mood.anger), trust: shift(state.trust, mood.trust) };
}

function shift(level: number, change = 0): number {
  return Math.max(0, Math.min(10, level + change));
}

function addKnown(known: readonly string[], { learns = [], promises = [], offer }: Reply): readonly string[] {
  if (learns.length === 0 && promises.length === 0 && offer === undefined) return known;
  const fresh = [...learns, ...promises, ...(offer === undefined ? [] : [offer])].filter((id) => !known.includes(id));
  return fresh.length === 0 ? known : [...new Set([...known, ...fresh])].sort();
}
