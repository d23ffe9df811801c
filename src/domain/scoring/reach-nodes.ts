import { listMoves, listSpoken, type TalkMove, type TalkNode } from '../conversation/explore-talk.ts';
import type { Method } from '../method/method-schema.ts';
import { countMethodStates } from '../method/method-state.ts';
import { openYields } from './reply-yields.ts';
import { findStart, type RoadMap, START } from './road-map.ts';

/** A state of a talk with its ways on, and the states of the method, by number, in which some road comes to it. */
export type ReachedNode = { readonly node: TalkNode; readonly moves: readonly TalkMove[]; readonly states: readonly number[] };

/** What was worked out, for as long as the states of a talk live: whoever checks a scenario asks several times. */
const remembered = new WeakMap<
  RoadMap['graph'],
  readonly { readonly method: Method; readonly withSilence: boolean; readonly reached: readonly ReachedNode[] }[]
>();

/**
 * Every moment that a talk can come to, children before parents: both automata followed together. Expects a talk without loops.
 * @param withSilence whether a lapse of patience counts as a way on
 */
export function reachNodes(map: RoadMap, withSilence: boolean): readonly ReachedNode[] {
  const known = remembered.get(map.graph) ?? [];
  const before = known.find((one) => one.method === map.method && one.withSilence === withSilence);
  if (before !== undefined) return before.reached;
  const reached = follow(map, withSilence);
  remembered.set(map.graph, [...known, { method: map.method, withSilence, reached }]);
  return reached;
}

function follow(map: RoadMap, withSilence: boolean): ReachedNode[] {
  const states = countMethodStates(map.method);
  const yieldsOf = openYields(map.method, map.scenario);
  const all = Array.from({ length: states }, (_, state) => state);
  const isReached = new Uint8Array(map.graph.nodes.length * states);
  isReached[findStart(map).index * states + START] = 1;
  const nodes = withSilence ? map.graph.nodes : listSpoken(map.graph);
  return [...nodes]
    .reverse()
    .map((node): ReachedNode => {
      const moves = listMoves(node, withSilence);
      const here = all.filter((state) => isReached[node.index * states + state] === 1);
      for (const { reply, to } of moves) {
        const { next } = yieldsOf(reply);
        for (const state of here) isReached[to.index * states + (next[state] ?? START)] = 1;
      }
      return { node, moves, states: here };
    })
    .reverse();
}
