import { exploreTalk, type TalkNode } from '../conversation/explore-talk.ts';
import type { Method } from '../method/method-schema.ts';
import { indexOfMethodState, listMethodStates } from '../method/method-state.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Moment } from './moment.ts';
import { listRoads, type RoadMap } from './road-map.ts';
import { addPoints, noPoints, type StepPoints } from './step-points.ts';
import { tabulateWorth } from './tabulate-worth.ts';
import { walkBestRoad } from './walk-best-road.ts';

/** A way on from a moment, as a debrief compares it. */
export type WayOn = { readonly choice: string; readonly earned: StepPoints; readonly next: Moment };

/** What can still be earned, and the ways on, from every moment of a scenario. */
export type PointSearch = {
  /** What it looks at. */
  readonly map: RoadMap;
  /** The fixed denominator: the most points that any road from the start collects, each step by itself. */
  readonly best: StepPoints;
  /** The most points of the hundred that one road can still collect from a moment, 0..100 and unrounded. */
  readonly worthOf: (moment: Moment) => number;
  /** Points by step that this road collects. */
  readonly aheadOf: (moment: Moment) => StepPoints;
  /** What can be replied in a moment. */
  readonly listReplies: (moment: Moment) => WayOn[];
};

/** Searches that were begun, for as long as their scenario lives: a debrief asks again what was just asked. */
const remembered = new WeakMap<Scenario, readonly { readonly method: Method; readonly withSilence: boolean; readonly search: PointSearch }[]>();

/**
 * Opens the search of a scenario without loops.
 * @param withSilence whether moments that only a lapse of patience leads to are looked at. Only a talk in which somebody kept silent
 * needs them, and they are more than twice the work
 */
export function openPointSearch(method: Method, scenario: Scenario, withSilence: boolean): PointSearch {
  const searches = remembered.get(scenario) ?? [];
  const before = searches.find((search) => search.method === method && search.withSilence === withSilence);
  if (before !== undefined) return before.search;
  const search = searchPoints({ method, scenario, graph: exploreTalk(scenario, withSilence) }, withSilence);
  remembered.set(scenario, [...searches, { method, withSilence, search }]);
  return search;
}

/** The search over a map that is at hand, remembered nowhere. @param withSilence as above; the map may hold lapses all the same */
export function searchPoints(map: RoadMap, withSilence: boolean): PointSearch {
  const { method, scenario } = map;
  const { best, ahead } = tabulateWorth(map, withSilence);
  const states = listMethodStates(method);
  const nodeOf = ({ talk }: Moment): TalkNode => {
    const node = map.graph.find(talk);
    if (node === undefined) throw new Error(`No road of ${scenario.id} leads to this state of ${talk.at}.`);
    return node;
  };
  return {
    map,
    best,
    worthOf: (moment) => ahead(nodeOf(moment), indexOfMethodState(method, moment.acts)),
    aheadOf: (moment) =>
      walkBestRoad(map, nodeOf(moment), indexOfMethodState(method, moment.acts), withSilence).reduce(
        (sum, { points }) => addPoints(sum, points),
        noPoints(method),
      ),
    listReplies(moment) {
      const state = indexOfMethodState(method, moment.acts);
      return listRoads(map, nodeOf(moment), false).map(({ choice, yields, to }) => ({
        choice,
        earned: yields.points[state] ?? noPoints(method),
        next: { talk: to.state, acts: states[yields.next[state] ?? 0] ?? moment.acts },
      }));
    },
  };
}
