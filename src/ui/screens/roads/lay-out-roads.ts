import { Graph, layout } from '@dagrejs/dagre';
import type { RoadChart } from '../../../domain/scoring/chart-roads.ts';

/** A point in rem from the top and the start of the picture. */
export type RoadPoint = { readonly x: number; readonly y: number };

/** Where everything stands, in rem. */
export type RoadLayout = {
  readonly width: number;
  readonly height: number;
  /** Middle of each place, by its id. */
  readonly places: ReadonlyMap<string, RoadPoint>;
  /** Points that each way goes through, in the order of the ways of the chart. */
  readonly ways: readonly (readonly RoadPoint[])[];
};

/** Size of a place, in rem: three lines of small letters beside a badge. The style sheet has the same. */
const PLACE = { width: 11, height: 3.25 } as const;

/** Lays the turns out in layers, the beginning at the top, so that few ways cross. One’s own road is kept as straight as it can be. */
export function layOutRoads({ places, ways }: RoadChart): RoadLayout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 1.25, edgesep: 0.5, ranksep: 1.75, marginx: 0.75, marginy: 1.25 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of places) graph.setNode(id, { ...PLACE });
  for (const { from, to, isOwn } of ways) graph.setEdge(from, to, { weight: isOwn ? 20 : 1 });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    places: new Map(
      places.map(({ id }) => {
        const { x, y } = graph.node(id);
        return [id, { x, y }];
      }),
    ),
    ways: ways.map(({ from, to }) => graph.edge(from, to).points ?? []),
  };
}
