import type { Method } from '../../src/domain/method/method-schema.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';
import { mapRoads, type RoadMap } from '../../src/domain/scoring/road-map.ts';
import { buildMethod } from './build-method.ts';
import { buildScenario } from './build-scenario.ts';

const LETTERS = ['a', 'b', 'c', 'd'] as const;

/** Letter of the best reply of a turn, each as often as another. */
export const bestOf = (turn: number): string => LETTERS[turn % LETTERS.length] as string;
/** Letter of a wrong one, the first, second or third. */
export const wrongOf = (turn: number, which: number): string => LETTERS[(turn + which) % LETTERS.length] as string;

/** One step, in which a turn is worth 900 points, or 100 where it hardly counts; a talk passes from 80 on. */
function buildCorridorMethod(): Method {
  const criteria = [
    { id: 'heart', weight: 3, sources: ['HY-L1'] },
    { id: 'trifle', weight: 1, sources: ['HY-L1'] },
  ];
  return buildMethod({ steps: [{ id: 'walk', letter: 'W', colour: 'blue', icon: 'ear', weight: 100, criteria }], rules: [], acts: [] });
}

/** What of a corridor differs from turn to turn. */
type Bends = {
  /** Turns that hardly count. */
  readonly isTrifle?: (turn: number) => boolean;
  /** Wrong replies by their number, 1 to 3, that end the talk at once. */
  readonly ends?: (turn: number) => readonly number[];
};

/** A talk of so many turns, one after the other, with four replies each of which one earns everything and three nothing. */
export function buildCorridor(turns: number, { isTrifle = () => false, ends = () => [] }: Bends = {}): RoadMap {
  const all = Array.from({ length: turns }, (_, turn) => ({
    id: `turn_${turn}`,
    step: 'walk',
    lines: [{ id: 'plain' }],
    replies: LETTERS.map((id) => {
      const isEnd = ends(turn).some((which) => wrongOf(turn, which) === id);
      const marks: Scenario['turns'][number]['replies'][number]['marks'] = id !== bestOf(turn) ? {} : isTrifle(turn) ? { trifle: 1 } : { heart: 3 };
      return { id, marks, to: isEnd ? 'unresolved' : turn === turns - 1 ? 'resolved' : `turn_${turn + 1}` };
    }),
  }));
  return mapRoads(buildCorridorMethod(), buildScenario({ start: 'turn_0', turns: all, limits: [], facts: [], promises: [], offers: [] }));
}

/** Sentences in which all replies say the same, but for what is put behind those that a turn names. */
export function sayAlike({ scenario }: RoadMap, put: (turn: number) => Readonly<Record<string, string>> = () => ({})): Record<string, string> {
  return Object.fromEntries(
    scenario.turns.flatMap(({ id, replies }, turn) =>
      replies.map((reply) => [`turn.${id}.${reply.id}`, `These are words like any others there are${put(turn)[reply.id] ?? ''}`]),
    ),
  );
}
