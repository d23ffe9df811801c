import { findBestPoints } from './find-best-points.ts';
import { openExpectation, pickAtRandom } from './follow-policy.ts';
import { mergeRoads } from './merge-roads.ts';
import { findStart, type RoadMap, START } from './road-map.ts';
import { addPoints, noPoints, weighPoints } from './step-points.ts';
import { tabulateWorth } from './tabulate-worth.ts';
import { walkBestRoad } from './walk-best-road.ts';

/** Extremes and mean of the overall score over all roads of replies, 0..100 and unrounded. */
export type ScoreRange = { readonly best: number; readonly worst: number; readonly random: number };

/** Exact range of the overall score, and its expected value when every reply is picked at random. */
export function findScoreRange(map: RoadMap): ScoreRange {
  const { best, ahead } = tabulateWorth(map, false);
  const merged = mergeRoads(map);
  const worst = new Float64Array(merged.places.length);
  for (const [here, { state, ways }] of merged.places.entries()) {
    if (ways.length === 0) continue;
    worst[here] = Math.min(...ways.map(({ yields, to }) => 100 * weighPoints(map.method, yields.points[state] ?? [], best) + (worst[to] ?? 0)));
  }
  return { best: ahead(findStart(map), START), worst: worst.at(-1) ?? 0, random: openExpectation(merged, best)(pickAtRandom(merged)) };
}

/**
 * A road of replies that collects the most in every step at once, written as turn.letter, or undefined where no single
 * road does (or where silence would collect more): then 100 in every step cannot be reached and the scenario must be mended.
 * @param map with lapses of patience
 */
export function findBestRoad(map: RoadMap): string[] | undefined {
  const road = walkBestRoad(map, findStart(map), START, false);
  const points = road.reduce((sum, step) => addPoints(sum, step.points), noPoints(map.method));
  const isBest = findBestPoints(map, true).every((most, step) => most === points[step]);
  return isBest ? road.map(({ turn, choice }) => `${turn}.${choice}`) : undefined;
}
