import { exploreTalk, type TalkGraph, type TalkNode } from '../conversation/explore-talk.ts';
import { SILENCE, startConversation } from '../conversation/talk-state.ts';
import type { Method } from '../method/method-schema.ts';
import { countActs, countMethodStates, indexOfMethodState, type MethodState, startMethod } from '../method/method-state.ts';
import { findReply } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { earnPoints, noPoints, type StepPoints } from './step-points.ts';

/** A method, a scenario whose roads are sound, and all states of its talk, with lapses of patience or without. */
export type RoadMap = { readonly method: Method; readonly scenario: Scenario; readonly graph: TalkGraph };

/** All states of a talk with lapses of patience, for a method. */
export function mapRoads(method: Method, scenario: Scenario): RoadMap {
  return { method, scenario, graph: exploreTalk(scenario, true) };
}

/** One way on from a node: the choice, what it earns, and where it leads. Silence earns nothing. */
export type Road = { readonly choice: string; readonly earned: StepPoints; readonly to: TalkNode; readonly acts: MethodState };

/** The ways on from a node, in the order of the file. */
export function listRoads({ method, scenario }: RoadMap, node: TalkNode, acts: MethodState, withSilence: boolean): Road[] {
  return node.moves.flatMap(({ choice, to }) => {
    if (choice === SILENCE) return withSilence ? [{ choice, earned: noPoints(method), to, acts }] : [];
    const reply = findReply(scenario, node.state.at, choice);
    return reply === undefined ? [] : [{ choice, earned: earnPoints(method, scenario, acts, reply), to, acts: countActs(method, acts, reply.acts) }];
  });
}

/** The value of a node, in a state of the method. */
export type Fold<T> = (node: TalkNode, acts: MethodState) => T;

/** Folds the ways on from each moment into one value, children first, each moment once (dynamic programming). */
export function foldRoads<T>(map: RoadMap, withSilence: boolean, atEnding: T, fold: (roads: readonly Road[], ahead: readonly T[]) => T): Fold<T> {
  const known = new Map<number, T>();
  const states = countMethodStates(map.method);
  const foldFrom: Fold<T> = (node, acts) => {
    const key = node.index * states + indexOfMethodState(map.method, acts);
    const before = known.get(key);
    if (before !== undefined) return before;
    const roads = listRoads(map, node, acts, withSilence);
    const ahead = roads.map((road) => foldFrom(road.to, road.acts));
    const value = roads.length === 0 ? atEnding : fold(roads, ahead);
    known.set(key, value);
    return value;
  };
  return foldFrom;
}

/** The most points that can still be earned, each step by itself. */
export function foldBest(map: RoadMap, withSilence: boolean): Fold<StepPoints> {
  return foldRoads(map, withSilence, noPoints(map.method), (roads, ahead) =>
    map.method.steps.map((_, step) => Math.max(...roads.map(({ earned }, road) => (earned[step] ?? 0) + (ahead[road]?.[step] ?? 0)))),
  );
}

/** Where a talk starts on the map. */
export function startOf({ scenario, method, graph }: RoadMap): { readonly node: TalkNode; readonly acts: MethodState } {
  const node = graph.find(startConversation(scenario));
  if (node === undefined) throw new Error(`The states of ${scenario.id} are not known.`);
  return { node, acts: startMethod(method) };
}
