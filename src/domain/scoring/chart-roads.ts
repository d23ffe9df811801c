import type { TurnWay } from '../conversation/list-ways.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Debrief } from './debrief.ts';

/** A turn or an ending, as a place that roads lead to. */
export type RoadPlace = {
  readonly id: string;
  readonly kind: 'turn' | 'ending';
  /** Numbers of the moves that were made here; none where one’s own road did not come by. An ending has none. */
  readonly moves: readonly number[];
  readonly isOwn: boolean;
  /** Points of the hundred that these moves cost. */
  readonly price: number;
};

/** All roads of a complaint with one’s own among them. */
export type RoadChart = {
  /** In the order of the file, which tells the talk from its beginning; endings last. */
  readonly places: readonly RoadPlace[];
  readonly ways: readonly (TurnWay & { readonly isOwn: boolean })[];
};

/**
 * Puts one’s own road among all others. A silence that led where no reply does is a way too; one that kept the turn is none.
 * @param ways all that replies can take
 */
export function chartRoads(scenario: Scenario, ways: readonly TurnWay[], { moves, ending }: Pick<Debrief, 'moves' | 'ending'>): RoadChart {
  const stops = [...moves.map(({ turn }) => turn), ...(ending === undefined ? [] : [ending.id])];
  const own = stops.slice(1).map((to, index): TurnWay => ({ from: stops[index] ?? '', to, choices: [moves[index]?.choice ?? ''] }));
  const isSame = (a: TurnWay) => (b: TurnWay) => a.from === b.from && a.to === b.to;
  const untold = own.filter((way, index) => way.from !== way.to && !ways.some(isSame(way)) && own.findIndex(isSame(way)) === index);
  const reached = new Set([...ways, ...untold].flatMap(({ from, to }) => [from, to]));
  const visited = new Set(stops);
  const place = (kind: RoadPlace['kind'], id: string): RoadPlace => {
    const made = moves.flatMap(({ turn }, move) => (turn === id ? [move] : []));
    return { id, kind, moves: made, isOwn: visited.has(id), price: made.reduce((sum, move) => sum + (moves[move]?.price ?? 0), 0) };
  };
  const places = [...scenario.turns.map(({ id }) => place('turn', id)), ...scenario.endings.map(({ id }) => place('ending', id))];
  return {
    places: places.filter(({ id }) => reached.has(id)),
    ways: [...ways, ...untold].map((way) => ({ ...way, isOwn: own.some(isSame(way)) })),
  };
}
