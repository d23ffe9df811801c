import { listMoves, listSpoken, type TalkMove, type TalkNode } from '../conversation/explore-talk.ts';
import { countMethodStates } from '../method/method-state.ts';
import { rememberRoads } from './remember-roads.ts';
import { openYields } from './reply-yields.ts';
import { findStart, START } from './road-map.ts';

/** A state of a talk with its ways on, and the states of the method, by number, in which some road comes to it. */
export type ReachedNode = { readonly node: TalkNode; readonly moves: readonly TalkMove[]; readonly states: readonly number[] };

/**
 * Every moment that a talk can come to, children before parents: both automata followed together. Expects a talk without loops.
 * @param withSilence whether a lapse of patience counts as a way on
 */
export const reachNodes = rememberRoads<readonly ReachedNode[]>((map, withSilence) => {
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
});
