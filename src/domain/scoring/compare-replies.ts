import { listSpoken, type TalkNode } from '../conversation/explore-talk.ts';
import { countMethodStates } from '../method/method-state.ts';
import { findStart, listRoads, type RoadMap } from './road-map.ts';
import type { StepPoints } from './step-points.ts';
import { tabulateBest } from './tabulate-best.ts';

/** What a reply keeps within reach, 0..100: what it earns and the most that can be earned after it, in points of the hundred. */
export type Kept = { readonly choice: string; readonly kept: number };

/** Number of the state in which no act was done: that of every beginning. */
const START = 0;

/**
 * Calls back for every moment that a talk without silence can come to: its node, and what each reply there keeps.
 * A moment is a state of the talk and one of the method; both automata are followed together.
 * @param best most points of each step, as `findBestPoints` gives them
 */
export function compareReplies(map: RoadMap, best: StepPoints, look: (node: TalkNode, replies: readonly Kept[]) => void): void {
  const states = countMethodStates(map.method);
  const ahead = tabulateBest(map, false);
  const scales = map.method.steps.map(({ weight }, step) => ((best[step] ?? 0) === 0 ? 0 : weight / (best[step] ?? 1)));
  const weigh = (points: StepPoints) => scales.reduce((sum, scale, step) => sum + scale * (points[step] ?? 0), 0);
  const cache = new Map<number, number>();
  const left = (node: TalkNode, state: number): number => {
    const cell = node.index * states + state;
    const known = cache.get(cell) ?? weigh(ahead(node, state));
    cache.set(cell, known);
    return known;
  };
  const reached = new Set([findStart(map).index * states + START]);
  // Parents stand after their children.
  for (const node of listSpoken(map.graph).reverse()) {
    const roads = listRoads(map, node, false);
    for (let state = 0; roads.length > 0 && state < states; state += 1) {
      if (!reached.has(node.index * states + state)) continue;
      const replies = roads.map(({ choice, yields, to }) => {
        const next = yields.next[state] ?? START;
        reached.add(to.index * states + next);
        return { choice, kept: weigh(yields.points[state] ?? []) + left(to, next) };
      });
      look(node, replies);
    }
  }
}
