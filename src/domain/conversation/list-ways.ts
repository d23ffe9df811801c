import { listSpoken, type TalkGraph } from './explore-talk.ts';

/** From one turn to another, or to an ending, with the letters of the replies that can lead there. */
export type TurnWay = { readonly from: string; readonly to: string; readonly choices: readonly string[] };

/** Which turns lead where: all states of a talk seen as its turns, without lapses of patience. Several replies between the same two are one way. */
export function listWays(graph: TalkGraph): TurnWay[] {
  const ways = new Map<string, { from: string; to: string; choices: Set<string> }>();
  // Parents first, so that the list begins where talks do.
  for (const { state, moves } of [...listSpoken(graph)].reverse()) {
    for (const { choice, reply, to } of moves) {
      if (reply === undefined) continue;
      const key = `${state.at} ${to.state.at}`;
      const way = ways.get(key) ?? { from: state.at, to: to.state.at, choices: new Set() };
      way.choices.add(choice);
      ways.set(key, way);
    }
  }
  return [...ways.values()].map(({ choices, ...way }) => ({ ...way, choices: [...choices].sort() }));
}
