import { countMethodStates } from '../method/method-state.ts';
import { reachNodes } from './reach-nodes.ts';
import { openYields } from './reply-yields.ts';
import { findStart, type RoadMap, START } from './road-map.ts';
import type { StepPoints } from './step-points.ts';

/**
 * The most points that any road from the start collects, each step by itself: children before parents, over the product of both
 * automata. Exact: points are whole numbers. Expects a talk without loops.
 * @param withSilence whether lapses of patience count as ways on; in a scenario that passes the check they better nothing
 */
export function findBestPoints(map: RoadMap, withSilence: boolean): StepPoints {
  const states = countMethodStates(map.method);
  const steps = map.method.steps.length;
  const yieldsOf = openYields(map.method, map.scenario);
  const table = new Float64Array(map.graph.nodes.length * states * steps);
  for (const { node, moves, states: reached } of reachNodes(map, withSilence)) {
    if (moves.length === 0) continue;
    for (const state of reached) {
      const here = (node.index * states + state) * steps;
      table.fill(Number.NEGATIVE_INFINITY, here, here + steps);
      for (const { reply, to } of moves) {
        const yields = yieldsOf(reply);
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
