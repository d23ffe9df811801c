import type { TalkNode } from '../conversation/explore-talk.ts';
import { reachNodes } from './reach-nodes.ts';
import { openYields } from './reply-yields.ts';
import type { RoadMap } from './road-map.ts';
import { tabulateWorth } from './tabulate-worth.ts';

/** What a reply keeps within reach, 0..100: what it earns and the most that one road collects after it, in points of the hundred. */
export type Kept = { readonly choice: string; readonly kept: number };

/** Calls back for every moment that a talk without silence can come to: its node, and what each reply there keeps. The start comes first. */
export function compareReplies(map: RoadMap, look: (node: TalkNode, replies: readonly Kept[]) => void): void {
  const { gainsOf, ahead } = tabulateWorth(map, false);
  const yieldsOf = openYields(map.method, map.scenario);
  for (const { node, moves, states } of [...reachNodes(map, false)].reverse()) {
    for (const state of moves.length === 0 ? [] : states) {
      const replies = moves.map(({ choice, reply, to }) => {
        const yields = yieldsOf(reply);
        return { choice, kept: (gainsOf(yields)[state] ?? 0) + ahead(to, yields.next[state] ?? 0) };
      });
      look(node, replies);
    }
  }
}
