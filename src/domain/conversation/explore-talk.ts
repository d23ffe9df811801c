import type { Scenario } from '../scenario/scenario-schema.ts';
import { listAvailableReplies } from './list-available-replies.ts';
import { step } from './step.ts';
import { type Choice, keyOf, SILENCE, startConversation, type TalkState } from './talk-state.ts';

/** A state of a talk with everything that can be done in it; no moves at an ending. */
export type TalkNode = {
  /** Place in the list of nodes. */
  readonly index: number;
  readonly state: TalkState;
  readonly moves: readonly { readonly choice: Choice; readonly to: TalkNode }[];
};

/** All reachable states of a talk, children before parents, so that a sum over roads is one pass. */
export type TalkGraph = {
  readonly nodes: readonly TalkNode[];
  /** The node of a state that can be reached. */
  readonly find: (state: TalkState) => TalkNode | undefined;
  /** Turns of a road that comes back to a state it has passed, if there is one: the search stopped there. */
  readonly loop?: readonly string[];
  /** Whether the search stopped at the cap, with states left unseen. */
  readonly truncated: boolean;
};

/** Most states of a talk that are searched: far above what an authored one has, and below a second of work. */
export const MOST_STATES = 200_000;

type Frame = { readonly key: string; readonly state: TalkState; readonly choices: Choice[]; readonly moves: { choice: Choice; to: TalkNode }[] };

/**
 * Every state that can be reached, by depth-first search over `step`.
 * @param withSilence whether lapses of patience count as moves
 */
export function exploreTalk(scenario: Scenario, withSilence: boolean, cap = MOST_STATES): TalkGraph {
  const nodes: TalkNode[] = [];
  const known = new Map<string, TalkNode>();
  const find = (state: TalkState) => known.get(keyOf(state));
  /** Places on the stack of the states that lead to the one looked at. */
  const open = new Map<string, number>();
  const stack: Frame[] = [];
  const enter = (state: TalkState, key: string) => {
    const choices = listAvailableReplies(scenario, state).map(({ id }) => id);
    if (withSilence) choices.push(SILENCE);
    open.set(key, stack.length);
    stack.push({ key, state, choices: choices.reverse(), moves: [] });
  };
  const first = startConversation(scenario);
  enter(first, keyOf(first));
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const choice = frame.choices.at(-1);
    if (choice === undefined) {
      const node = { index: nodes.length, state: frame.state, moves: frame.moves };
      nodes.push(node);
      known.set(frame.key, node);
      open.delete(frame.key);
      stack.pop();
      take(stack.at(-1), node);
      continue;
    }
    const next = step(scenario, frame.state, choice);
    if (next === undefined) {
      frame.choices.pop();
      continue;
    }
    const key = keyOf(next);
    const to = known.get(key);
    if (to !== undefined) {
      take(frame, to);
      continue;
    }
    const loopFrom = open.get(key);
    if (loopFrom !== undefined) return { nodes, find, loop: stack.slice(loopFrom).map(({ state }) => state.at), truncated: false };
    if (nodes.length + stack.length >= cap) return { nodes, find, truncated: true };
    enter(next, key);
  }
  return { nodes, find, truncated: false };
}

/** The choice that was looked at last leads to this node. */
function take(frame: Frame | undefined, to: TalkNode): void {
  const choice = frame?.choices.pop();
  if (choice !== undefined) frame?.moves.push({ choice, to });
}

/** The nodes that can be reached without any lapse of patience, in the order of the list. */
export function listSpoken({ nodes }: TalkGraph): TalkNode[] {
  const spoken = new Set(nodes.slice(-1));
  for (const node of [...nodes].reverse()) {
    if (spoken.has(node)) for (const { choice, to } of node.moves) if (choice !== SILENCE) spoken.add(to);
  }
  return nodes.filter((node) => spoken.has(node));
}
