import { listSpoken, type TalkNode } from '../conversation/explore-talk.ts';
import { countMethodStates } from '../method/method-state.ts';
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
  return tabulateBest(map, false)(findStart(map), START);
}

/** Extremes and mean of the overall score over all roads of replies, 0..100 and unrounded. */
export type ScoreRange = { readonly best: number; readonly worst: number; readonly random: number };

/** Exact range of the overall score, and its expected value when every reply is picked at random. */
export function findScoreRange(map: RoadMap, most = findBestPoints(map)): ScoreRange {
  const states = countMethodStates(map.method);
  const cells = map.graph.nodes.length * states;
  const [best, worst, random] = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)];
  for (const node of listSpoken(map.graph)) {
    const roads = listRoads(map, node, false);
    for (let state = 0; roads.length > 0 && state < states; state += 1) {
      const here = node.index * states + state;
      best[here] = Number.NEGATIVE_INFINITY;
      worst[here] = Number.POSITIVE_INFINITY;
      for (const { to, yields } of roads) {
        const gain = weighPoints(map.method, yields.points[state] ?? [], most);
        const ahead = to.index * states + (yields.next[state] ?? 0);
        best[here] = Math.max(best[here] ?? 0, gain + (best[ahead] ?? 0));
        worst[here] = Math.min(worst[here] ?? 0, gain + (worst[ahead] ?? 0));
        random[here] = (random[here] ?? 0) + (gain + (random[ahead] ?? 0)) / roads.length;
      }
    }
  }
  const start = findStart(map).index * states + START;
  const toScore = (shares: Float64Array) => 100 * (shares[start] ?? 0);
  return { best: toScore(best), worst: toScore(worst), random: toScore(random) };
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
