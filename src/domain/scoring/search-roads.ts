import type { TalkNode } from '../conversation/explore-talk.ts';
import { countMethodStates, indexOfMethodState, type MethodState } from '../method/method-state.ts';
import { foldBest, foldRoads, listRoads, type RoadMap, startOf } from './fold-roads.ts';
import { type StepPoints, weighPoints } from './step-points.ts';

/**
 * The fixed denominator of every score: the most points that any road of replies collects, each step by itself. In a
 * scenario that passes the check, silence cannot better it.
 */
export function findBestPoints(map: RoadMap): StepPoints {
  const { node, acts } = startOf(map);
  return foldBest(map, false)(node, acts);
}

/** Extremes and mean of the overall score over all roads of replies, 0..100 and unrounded. */
export type ScoreRange = { readonly best: number; readonly worst: number; readonly random: number };

/** Exact range of the overall score, and its expected value when every reply is picked at random. */
export function findScoreRange(map: RoadMap, best = findBestPoints(map)): ScoreRange {
  const { node, acts } = startOf(map);
  const zero: ScoreRange = { best: 0, worst: 0, random: 0 };
  const range = foldRoads<ScoreRange>(map, false, zero, (roads, ahead) => {
    const gains = roads.map(({ earned }) => weighPoints(map.method, earned, best));
    const sums = (pick: keyof ScoreRange) => gains.map((gain, road) => gain + (ahead[road]?.[pick] ?? 0));
    return {
      best: Math.max(...sums('best')),
      worst: Math.min(...sums('worst')),
      random: sums('random').reduce((sum, value) => sum + value, 0) / roads.length,
    };
  })(node, acts);
  return { best: 100 * range.best, worst: 100 * range.worst, random: 100 * range.random };
}

/**
 * A road of replies that collects the most in every step at once, written as turn.letter, or undefined where no single
 * road does (or where silence would collect more): then 100 in every step cannot be reached and the scenario must be mended.
 * @param map with lapses of patience
 */
export function findBestRoad(map: RoadMap): string[] | undefined {
  const bestFrom = foldBest(map, true);
  const states = countMethodStates(map.method);
  const hopeless = new Set<number>();
  const walk = (node: TalkNode, acts: MethodState): string[] | undefined => {
    const roads = listRoads(map, node, acts, false);
    if (roads.length === 0) return [];
    const key = node.index * states + indexOfMethodState(map.method, acts);
    if (hopeless.has(key)) return undefined;
    const best = bestFrom(node, acts);
    for (const road of roads) {
      const ahead = bestFrom(road.to, road.acts);
      const keepsAll = best.every((points, step) => points === (road.earned[step] ?? 0) + (ahead[step] ?? 0));
      const rest = keepsAll ? walk(road.to, road.acts) : undefined;
      if (rest !== undefined) return [`${node.state.at}.${road.choice}`, ...rest];
    }
    hopeless.add(key);
    return undefined;
  };
  const { node, acts } = startOf(map);
  return walk(node, acts);
}
