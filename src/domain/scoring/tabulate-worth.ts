import { listMoves, type TalkNode } from '../conversation/explore-talk.ts';
import type { Method } from '../method/method-schema.ts';
import { countMethodStates } from '../method/method-state.ts';
import { findBestPoints } from './find-best-points.ts';
import { reachNodes } from './reach-nodes.ts';
import { rememberRoads } from './remember-roads.ts';
import { openYields, type Yields } from './reply-yields.ts';
import { type StepPoints, weighPoints } from './step-points.ts';

/** What the places of a talk are worth: both tables go by the same roads. */
export type Worth = {
  /** The fixed denominator of every score: the most points that any road collects, each step by itself. */
  readonly best: StepPoints;
  /** Points of the hundred that a choice brings, by the number of the method's state in which it is made. */
  readonly gainsOf: (yields: Yields) => Float64Array;
  /**
   * The most points of the hundred that one road of replies can still collect from a node, in a state of the method by its number. Of one
   * road, not the best of each step by itself: after a mistake no road may have them all.
   */
  readonly ahead: (node: TalkNode, state: number) => number;
};

/**
 * Works out what every moment that a talk can come to is worth in one pass, children before parents (dynamic programming over the
 * product of both automata). Expects a talk without loops.
 * @param withSilence whether moments that only a lapse of patience leads to are among them; it is no way on by itself: nobody is asked to keep silent
 */
export const tabulateWorth = rememberRoads((map, withSilence): Worth => {
  const { method, scenario, graph } = map;
  const yieldsOf = openYields(method, scenario);
  const best = findBestPoints(map, withSilence);
  const gainsOf = openGains(method, best);
  const states = countMethodStates(method);
  const table = new Float64Array(graph.nodes.length * states);
  for (const { node, states: reached } of reachNodes(map, withSilence)) {
    const replies = listMoves(node, false);
    for (const state of replies.length === 0 ? [] : reached) {
      let most = Number.NEGATIVE_INFINITY;
      for (const { reply, to } of replies) {
        const yields = yieldsOf(reply);
        most = Math.max(most, (gainsOf(yields)[state] ?? 0) + (table[to.index * states + (yields.next[state] ?? 0)] ?? 0));
      }
      table[node.index * states + state] = most;
    }
  }
  return { best, gainsOf, ahead: (node, state) => table[node.index * states + state] ?? 0 };
});

function openGains(method: Method, best: StepPoints): Worth['gainsOf'] {
  const known = new Map<Yields, Float64Array>();
  return (yields) => {
    const before = known.get(yields);
    if (before !== undefined) return before;
    const gains = Float64Array.from(yields.points, (points) => 100 * weighPoints(method, points, best));
    known.set(yields, gains);
    return gains;
  };
}
