import type { TalkNode } from '../conversation/explore-talk.ts';
import { findLine } from '../conversation/find-line.ts';
import { countMethodStates } from '../method/method-state.ts';
import { reachNodes } from './reach-nodes.ts';
import { openYields, type Yields } from './reply-yields.ts';
import { findStart, type RoadMap } from './road-map.ts';

/** What a trainee has before them: a turn, the line that was said, the replies that can be chosen. */
export type Situation = {
  readonly turn: string;
  readonly line: string;
  /** Letters of the replies that can be chosen, in the order of the file. */
  readonly choices: readonly string[];
  /** Where its replies begin in a list of those of all situations. */
  readonly first: number;
};

/** A place of a talk where it matters for nothing that follows how one came there: the talk and the method are told apart as far as scores need. */
export type Place = {
  /** Undefined at an ending. */
  readonly situation: Situation | undefined;
  /** Turn or ending. */
  readonly at: string;
  /** Number of the method's state. */
  readonly state: number;
  /** A way on for each choice of the situation, by the index of its place. */
  readonly ways: readonly { readonly yields: Yields; readonly to: number }[];
};

/** All places of a talk without lapses of patience, children before parents; the last is the start. */
export type MergedRoads = {
  readonly map: RoadMap;
  readonly situations: readonly Situation[];
  /** How many replies all situations have together. */
  readonly size: number;
  readonly places: readonly Place[];
};

/** A state of a talk with its mood forgotten where nothing asks for it any more. */
type Spot = Omit<Place, 'state'>;

const remembered = new WeakMap<RoadMap, MergedRoads>();

/**
 * Merges what cannot be told apart by any line, reply, ending or score still to come: every sum over roads is the same as over
 * all states, in a small part of the time.
 */
export function mergeRoads(map: RoadMap): MergedRoads {
  const known = remembered.get(map);
  if (known !== undefined) return known;
  const { spots, situations, size } = mergeNodes(map);
  const merged = { map, situations, size, places: multiply(map, spots) };
  remembered.set(map, merged);
  return merged;
}

function mergeNodes(map: RoadMap): { spots: Spot[]; situations: Situation[]; size: number } {
  const situations = new Map<string, Situation>();
  const spots: Spot[] = [];
  const byKey = new Map<string, number>();
  const yieldsOf = openYields(map.method, map.scenario);
  const spotOf = new Map<TalkNode, number>();
  let size = 0;
  for (const { node, moves } of reachNodes(map, false)) {
    const { at } = node.state;
    const line = findLine(map.scenario, node.state) ?? '';
    const choices = moves.map(({ choice }) => choice);
    const name = `${at} ${line} ${choices.join('')}`;
    const ways = moves.map(({ reply, to }) => ({ yields: yieldsOf(reply), to: spotOf.get(to) ?? 0 }));
    const key = `${name} ${ways.map(({ to }) => to).join(' ')}`;
    let index = byKey.get(key);
    if (index === undefined) {
      if (choices.length > 0 && !situations.has(name)) {
        situations.set(name, { turn: at, line, choices, first: size });
        size += choices.length;
      }
      index = spots.push({ situation: situations.get(name), at, ways }) - 1;
      byKey.set(key, index);
    }
    spotOf.set(node, index);
  }
  // The start is the last node; nothing else is like it, because no road comes back to it.
  const start = spotOf.get(findStart(map));
  if (start !== spots.length - 1) throw new Error(`The start of ${map.scenario.id} is not where its roads begin.`);
  return { spots, situations: [...situations.values()], size };
}

/** Spots times those states of the method in which they are reached. */
function multiply({ method }: RoadMap, spots: readonly Spot[]): Place[] {
  const states = countMethodStates(method);
  const reached = new Uint8Array(spots.length * states);
  reached[(spots.length - 1) * states] = 1;
  for (let cell = reached.length - 1; cell >= 0; cell -= 1) {
    if (reached[cell] === 0) continue;
    const state = cell % states;
    for (const { yields, to } of spots[(cell - state) / states]?.ways ?? []) reached[to * states + (yields.next[state] ?? 0)] = 1;
  }
  const places: Place[] = [];
  const placeOf = new Int32Array(reached.length);
  for (const [index, { ways, ...spot }] of spots.entries()) {
    for (let state = 0; state < states; state += 1) {
      if (reached[index * states + state] === 0) continue;
      const on = ways.map(({ yields, to }) => ({ yields, to: placeOf[to * states + (yields.next[state] ?? 0)] ?? 0 }));
      placeOf[index * states + state] = places.push({ ...spot, state, ways: on }) - 1;
    }
  }
  return places;
}
