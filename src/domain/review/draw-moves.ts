import type { TalkNode } from '../conversation/explore-talk.ts';
import type { Move } from '../conversation/replay.ts';
import { startConversation } from '../conversation/talk-state.ts';
import type { Method } from '../method/method-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { compareReplies } from '../scoring/compare-replies.ts';
import { openPointSearch } from '../scoring/open-point-search.ts';

/** Replies of each moment of a scenario, the best first. They are worked out once a scenario. */
const ranked = new WeakMap<Scenario, ReadonlyMap<TalkNode, readonly string[]>>();

/**
 * A whole talk of somebody who chooses the best reply so often, and any other else.
 * @param skill percent, 0 to 100
 * @param draw a whole number from the first to the second
 */
export function drawMoves(method: Method, scenario: Scenario, skill: number, draw: (least: number, most: number) => number): Move[] {
  const { map } = openPointSearch(method, scenario, false);
  const replies = ranked.get(scenario) ?? rankReplies(map);
  ranked.set(scenario, replies);
  const moves: Move[] = [];
  for (let node = map.graph.find(startConversation(scenario)); node !== undefined; ) {
    const [best, ...others] = replies.get(node) ?? [];
    if (best === undefined) return moves;
    const choice = others.length === 0 || draw(0, 99) < skill ? best : (others[draw(0, others.length - 1)] ?? best);
    moves.push({ turn: node.state.at, choice });
    node = node.moves.find((move) => move.choice === choice)?.to;
  }
  return moves;
}

/** What the method has seen so far can make another reply the best: here the first that is looked at stands for all. */
function rankReplies(map: Parameters<typeof compareReplies>[0]): Map<TalkNode, readonly string[]> {
  const table = new Map<TalkNode, readonly string[]>();
  compareReplies(map, (node, replies) => {
    if (!table.has(node))
      table.set(
        node,
        [...replies].sort((a, b) => b.kept - a.kept).map(({ choice }) => choice),
      );
  });
  return table;
}
