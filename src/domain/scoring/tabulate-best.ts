import { listSpoken, type TalkGraph, type TalkNode } from '../conversation/explore-talk.ts';
import type { Method } from '../method/method-schema.ts';
import { countMethodStates } from '../method/method-state.ts';
import { listRoads, type RoadMap } from './road-map.ts';
import type { StepPoints } from './step-points.ts';

/** The most points that can still be earned from a node, in a state of the method by its number, each step by itself. */
export type BestPoints = (node: TalkNode, state: number) => StepPoints;

/**
 * Works them out for every node that counts and every state of the method in one pass, children before parents (dynamic programming over the
 * product of both automata). Exact: points are whole numbers. Expects a talk without loops.
 * @param withSilence whether a lapse of patience counts as a way on: it earns nothing, but can lead where more is left to earn
 */
export function tabulateBest(map: RoadMap, withSilence: boolean): BestPoints {
  const known = tables.get(map.graph) ?? [];
  const before = known.find((table) => table.method === map.method && table.withSilence === withSilence);
  if (before !== undefined) return before.best;
  const best = tabulate(map, withSilence);
  tables.set(map.graph, [...known, { method: map.method, withSilence, best }]);
  return best;
}

/** Tables that were worked out, for as long as their states live: whoever checks a scenario asks several times. */
const tables = new WeakMap<TalkGraph, readonly { readonly method: Method; readonly withSilence: boolean; readonly best: BestPoints }[]>();

function tabulate(map: RoadMap, withSilence: boolean): BestPoints {
  const states = countMethodStates(map.method);
  const steps = map.method.steps.length;
  const table = new Float64Array(map.graph.nodes.length * states * steps);
  for (const node of withSilence ? map.graph.nodes : listSpoken(map.graph)) {
    const roads = listRoads(map, node, withSilence);
    if (roads.length === 0) continue;
    const first = node.index * states * steps;
    table.fill(Number.NEGATIVE_INFINITY, first, first + states * steps);
    for (const { to, yields } of roads) {
      for (let state = 0; state < states; state += 1) {
        const here = first + state * steps;
        const ahead = (to.index * states + (yields.next[state] ?? 0)) * steps;
        const points = yields.points[state] ?? [];
        for (let step = 0; step < steps; step += 1) {
          const sum = (points[step] ?? 0) + (table[ahead + step] ?? 0);
          if (sum > (table[here + step] ?? 0)) table[here + step] = sum;
        }
      }
    }
  }
  return (node, state) => [...table.subarray((node.index * states + state) * steps, (node.index * states + state + 1) * steps)];
}
