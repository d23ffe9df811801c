import type { TalkNode } from '../conversation/explore-talk.ts';
import { countMethodStates } from '../method/method-state.ts';
import { openExpectation, pickAtRandom } from './follow-policy.ts';
import { mergeRoads } from './merge-roads.ts';
import { findStart, listRoads, type RoadMap } from './road-map.ts';
import { type StepPoints, weighPoints } from './step-points.ts';
import { tabulateBest } from './tabulate-best.ts';

/** Number of the state in which no act was done: that of every beginning. */
const START = 0;

/**
 * The fixed denominator of every score: the most points that any road of replies collects, each step by itself. In a
 * scenario that passes the check, silence cannot better it.
 */
export function findBestPoints(map: RoadMap): StepPoints {
  const known = bestPoints.get(map) ?? tabulateBest(map, false)(findStart(map), START);
  bestPoints.set(map, known);
  return known;
}

/** Worked out once for a map: several checks ask for them. */
const bestPoints = new WeakMap<RoadMap, StepPoints>();

/** Extremes and mean of the overall score over all roads of replies, 0..100 and unrounded. */
export type ScoreRange = { readonly best: number; readonly worst: number; readonly random: number };

/** Exact range of the overall score, and its expected value when every reply is picked at random. */
export function findScoreRange(map: RoadMap, most = findBestPoints(map)): ScoreRange {
  const merged = mergeRoads(map);
  const [best, worst] = [new Float64Array(merged.places.length), new Float64Array(merged.places.length)];
  for (const [here, { state, ways }] of merged.places.entries()) {
    if (ways.length === 0) continue;
    const gains = ways.map(({ yields }) => 100 * weighPoints(map.method, yields.points[state] ?? [], most));
    best[here] = Math.max(...ways.map(({ to }, index) => (gains[index] ?? 0) + (best[to] ?? 0)));
    worst[here] = Math.min(...ways.map(({ to }, index) => (gains[index] ?? 0) + (worst[to] ?? 0)));
  }
  return { best: best.at(-1) ?? 0, worst: worst.at(-1) ?? 0, random: openExpectation(merged, most)(pickAtRandom(merged)) };
}

/**
 * A road of replies that collects the most in every step at once, written as turn.letter, or undefined where no single
 * road does (or where silence would collect more): then 100 in every step cannot be reached and the scenario must be mended.
 * @param map with lapses of patience
 */
export function findBestRoad(map: RoadMap): string[] | undefined {
  const bestFrom = tabulateBest(map, true);
  const states = countMethodStates(map.method);
  const hopeless = new Set<number>();
  const walk = (node: TalkNode, state: number): string[] | undefined => {
    const roads = listRoads(map, node, false);
    if (roads.length === 0) return [];
    const key = node.index * states + state;
    if (hopeless.has(key)) return undefined;
    const best = bestFrom(node, state);
    for (const { choice, yields, to } of roads) {
      const next = yields.next[state] ?? START;
      const ahead = bestFrom(to, next);
      const keepsAll = best.every((points, step) => points === (yields.points[state]?.[step] ?? 0) + (ahead[step] ?? 0));
      const rest = keepsAll ? walk(to, next) : undefined;
      if (rest !== undefined) return [`${node.state.at}.${choice}`, ...rest];
    }
    hopeless.add(key);
    return undefined;
  };
  return walk(findStart(map), START);
}
