import type { Scenario } from '../scenario/scenario-schema.ts';
import { type Choice, type ConversationState, keyOf, SILENCE, startConversation } from './conversation-state.ts';
import { listAvailableReplies } from './list-available-replies.ts';
import { step } from './step.ts';

/** A state with everything that can be done in it; no moves at an ending. */
export type Node = {
  readonly state: ConversationState;
  readonly moves: readonly { readonly choice: Choice; readonly to: string }[];
};

/** All reachable states by key, children before parents, so that a sum over roads is one pass. */
export type StateSpace = {
  readonly start: string;
  readonly nodes: ReadonlyMap<string, Node>;
  /** Turns of a road that comes back to a state it has passed, if there is one. */
  readonly loop?: readonly string[];
  /** Whether the search stopped at the cap, with states left unseen. */
  readonly truncated: boolean;
};

/** Largest state space that is searched: far above what an authored talk has, and below a second of work. */
export const MOST_STATES = 200_000;

type Frame = { readonly key: string; readonly state: ConversationState; readonly choices: Choice[]; readonly moves: { choice: Choice; to: string }[] };

/**
 * Every state that can be reached, by depth-first search over `step`.
 * @param withSilence whether lapses of patience count as moves
 */
export function enumerateStates(scenario: Scenario, withSilence: boolean, cap = MOST_STATES): StateSpace {
  const first = startConversation(scenario);
  const nodes = new Map<string, Node>();
  const open = new Map<string, number>();
  const stack: Frame[] = [openFrame(scenario, first, withSilence)];
  open.set(keyOf(first), 0);
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const choice = frame.choices.pop();
    if (choice === undefined) {
      stack.pop();
      open.delete(frame.key);
      nodes.set(frame.key, { state: frame.state, moves: frame.moves });
      continue;
    }
    const next = step(scenario, frame.state, choice);
    if (next === undefined) continue;
    const key = keyOf(next);
    frame.moves.push({ choice, to: key });
    const loopFrom = open.get(key);
    if (loopFrom !== undefined) return { start: keyOf(first), nodes, loop: stack.slice(loopFrom).map(({ state }) => state.at), truncated: false };
    if (nodes.has(key)) continue;
    if (nodes.size + stack.length >= cap) return { start: keyOf(first), nodes, truncated: true };
    open.set(key, stack.length);
    stack.push(openFrame(scenario, next, withSilence));
  }
  return { start: keyOf(first), nodes, truncated: false };
}

function openFrame(scenario: Scenario, state: ConversationState, withSilence: boolean): Frame {
  const choices = listAvailableReplies(scenario, state).map(({ id }) => id);
  if (withSilence) choices.push(SILENCE);
  return { key: keyOf(state), state, choices: choices.reverse(), moves: [] };
}
