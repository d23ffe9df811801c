import type { TalkNode } from '../conversation/explore-talk.ts';
import type { Method } from '../method/method-schema.ts';
import { countMethodStates } from '../method/method-state.ts';
import { findBestPoints } from './find-best-points.ts';
import { reachNodes } from './reach-nodes.ts';
import { openYields, type Yields } from './reply-yields.ts';
import type { RoadMap } from './road-map.ts';
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

/** Tables that were worked out, for as long as their states live: whoever checks a scenario asks several times. */
const tables = new WeakMap<RoadMap['graph'], readonly { readonly method: Method; readonly withSilence: boolean; readonly worth: Worth }[]>();

/**
 * Works out what every moment that a talk can come to is worth in one pass, children before parents (dynamic programming over the
 * product of both automata). Expects a talk without loops.
 * @param withSilence whether moments that only a lapse of patience leads to are among them; it is no way on by itself: nobody is asked to keep silent
 */
export function tabulateWorth(map: RoadMap, withSilence: boolean): Worth {
  const known = tables.get(map.graph) ?? [];
  const before = known.find((table) => table.method === map.method && table.withSilence === withSilence);
  if (before !== undefined) return before.worth;
  const worth = tabulate(map, withSilence);
  tables.set(map.graph, [...known, { method: map.method, withSilence, worth }]);
  return worth;
}

function tabulate(map: RoadMap, withSilence: boolean): Worth {
  const { method, scenario, graph } = map;
  const yieldsOf = openYields(method, scenario);
  const best = findBestPoints(map, withSilence);
  const gainsOf = openGains(method, best);
  const states = countMethodStates(method);
  const table = new Float64Array(graph.nodes.length * states);
  for (const { node, moves, states: reached } of reachNodes(map, withSilence)) {
    for (const state of moves.length === 0 ? [] : reached) {
      let most = Number.NEGATIVE_INFINITY;
      for (const { reply, to } of moves) {
        if (reply === undefined) continue;
        const yields = yieldsOf(reply);
        most = Math.max(most, (gainsOf(yields)[state] ?? 0) + (table[to.index * states + (yields.next[state] ?? 0)] ?? 0));
      }
      table[node.index * states + state] = most;
    }
  }
  return { best, gainsOf, ahead: (node, state) => table[node.index * states + state] ?? 0 };
}

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
