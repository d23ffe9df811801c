import { listSpoken, type TalkNode } from '../conversation/explore-talk.ts';
import { countMethodStates } from '../method/method-state.ts';
import { findStart, listRoads, type RoadMap, START } from './road-map.ts';
import { tabulateWorth } from './tabulate-worth.ts';

/** What a reply keeps within reach, 0..100: what it earns and the most that one road collects after it, in points of the hundred. */
export type Kept = { readonly choice: string; readonly kept: number };

/**
 * Calls back for every moment that a talk without silence can come to: its node, and what each reply there keeps.
 * A moment is a state of the talk and one of the method; both automata are followed together.
 */
export function compareReplies(map: RoadMap, look: (node: TalkNode, replies: readonly Kept[]) => void): void {
  const states = countMethodStates(map.method);
  const { gainsOf, ahead } = tabulateWorth(map, false);
  const reached = new Set([findStart(map).index * states + START]);
  // Parents stand after their children.
  for (const node of listSpoken(map.graph).reverse()) {
    const roads = listRoads(map, node, false);
    for (let state = 0; roads.length > 0 && state < states; state += 1) {
      if (!reached.has(node.index * states + state)) continue;
      const replies = roads.map(({ choice, yields, to }) => {
        const next = yields.next[state] ?? START;
        reached.add(to.index * states + next);
        return { choice, kept: (gainsOf(yields)[state] ?? 0) + ahead(to, next) };
      });
      look(node, replies);
    }
  }
}
