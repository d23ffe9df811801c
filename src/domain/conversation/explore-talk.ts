import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import { listAvailableReplies } from './list-available-replies.ts';
import { step } from './step.ts';
import { type Choice, keyOf, SILENCE, startConversation, type TalkState } from './talk-state.ts';

/** Something that can be done in a state: a reply, or letting the patience lapse. */
export type TalkMove = { readonly choice: Choice; readonly reply: Reply | undefined; readonly to: TalkNode };

/** A state of a talk with everything that can be done in it; no moves at an ending. */
export type TalkNode = {
  /** Place in the list of nodes. */
  readonly index: number;
  readonly state: TalkState;
  readonly moves: readonly TalkMove[];
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

/** A state on the stack: what is still to be tried in it, the last first, undefined for a lapse of patience, and what was tried. */
type Frame = { readonly key: string; readonly state: TalkState; readonly left: (Reply | undefined)[]; readonly moves: TalkMove[] };

/**
 * Every state that can be reached, by depth-first search over `step`.
 * @param withSilence whether lapses of patience count as moves
 */
export function exploreTalk(scenario: Scenario, withSilence: boolean, cap = MOST_STATES): TalkGraph {
  const nodes: TalkNode[] = [];
  /** A node by its key; undefined as long as its state is on the stack and leads to the one looked at. */
  const known = new Map<string, TalkNode | undefined>();
  const find = (state: TalkState) => known.get(keyOf(state));
  const stack: Frame[] = [];
  const enter = (state: TalkState, key: string) => {
    const left: (Reply | undefined)[] = [...listAvailableReplies(scenario, state)].reverse();
    if (withSilence) left.unshift(undefined);
    known.set(key, undefined);
    stack.push({ key, state, left, moves: [] });
  };
  const first = startConversation(scenario);
  enter(first, keyOf(first));
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    if (frame.left.length === 0) {
      const node = { index: nodes.length, state: frame.state, moves: frame.moves };
      nodes.push(node);
      known.set(frame.key, node);
      stack.pop();
      take(stack.at(-1), node);
      continue;
    }
    const next = step(scenario, frame.state, frame.left.at(-1)?.id ?? SILENCE);
    if (next === undefined) {
      frame.left.pop();
      continue;
    }
    const key = keyOf(next);
    const to = known.get(key);
    if (to !== undefined) {
      take(frame, to);
      continue;
    }
    if (known.has(key)) {
      const loop = stack.slice(stack.findIndex((earlier) => earlier.key === key)).map(({ state }) => state.at);
      return { nodes, find, loop, truncated: false };
    }
    if (nodes.length + stack.length >= cap) return { nodes, find, truncated: true };
    enter(next, key);
  }
  return { nodes, find, truncated: false };
}

/** What was tried last leads to this node. */
function take(frame: Frame | undefined, to: TalkNode): void {
  const reply = frame?.left.pop();
  frame?.moves.push({ choice: reply?.id ?? SILENCE, reply, to });
}

/** What can be done in a state; a lapse of patience counts only when asked for. */
export function listMoves({ moves }: TalkNode, withSilence: boolean): readonly TalkMove[] {
  return withSilence || moves.every(({ reply }) => reply !== undefined) ? moves : moves.filter(({ reply }) => reply !== undefined);
}

const spokenOf = new WeakMap<TalkGraph, readonly TalkNode[]>();

/** The nodes that can be reached without any lapse of patience, in the order of the list. */
export function listSpoken(graph: TalkGraph): readonly TalkNode[] {
  const before = spokenOf.get(graph);
  if (before !== undefined) return before;
  const spoken = new Set(graph.nodes.slice(-1));
  for (const node of [...graph.nodes].reverse()) {
    if (spoken.has(node)) for (const { reply, to } of node.moves) if (reply !== undefined) spoken.add(to);
  }
  const list = graph.nodes.filter((node) => spoken.has(node));
  spokenOf.set(graph, list);
  return list;
}
