import { listSpoken } from '../conversation/explore-talk.ts';
import { countMethodStates } from '../method/method-state.ts';
import { findStart, listRoads, type RoadMap, START } from './road-map.ts';
import type { StepPoints } from './step-points.ts';

/**
 * The most points that any road from the start collects, each step by itself: children before parents, over the product of both
 * automata. Exact: points are whole numbers. Expects a talk without loops.
 * @param withSilence whether lapses of patience count as ways on; in a scenario that passes the check they better nothing
 */
export function findBestPoints(map: RoadMap, withSilence: boolean): StepPoints {
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
  const start = (findStart(map).index * states + START) * steps;
  return [...table.subarray(start, start + steps)];
}
