import type { TalkNode } from '../conversation/explore-talk.ts';
import { listRoads, type RoadMap } from './road-map.ts';
import type { StepPoints } from './step-points.ts';
import { tabulateWorth } from './tabulate-worth.ts';

/** A choice on a road, with the points that it brings there. */
export type BestStep = { readonly turn: string; readonly choice: string; readonly points: StepPoints };

/**
 * The road that collects the most from a node to an ending, by weight; of two alike, the one that comes first in the file.
 * @param state of the method, by its number
 * @param withSilence whether only a lapse of patience may have led to the node
 */
export function walkBestRoad(map: RoadMap, node: TalkNode, state: number, withSilence: boolean): BestStep[] {
  const { gainsOf, ahead } = tabulateWorth(map, withSilence);
  // The same sum as in the table, so that it is found again to the last bit.
  const best = listRoads(map, node, false).find(({ yields, to }) => (gainsOf(yields)[state] ?? 0) + ahead(to, yields.next[state] ?? 0) === ahead(node, state));
  if (best === undefined) return [];
  const { choice, yields, to } = best;
  return [{ turn: node.state.at, choice, points: yields.points[state] ?? [] }, ...walkBestRoad(map, to, yields.next[state] ?? 0, withSilence)];
}
