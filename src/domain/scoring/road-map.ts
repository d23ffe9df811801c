import { exploreTalk, listMoves, type TalkGraph, type TalkNode } from '../conversation/explore-talk.ts';
import { startConversation } from '../conversation/talk-state.ts';
import type { Method } from '../method/method-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { openYields, type Yields } from './reply-yields.ts';

/** A method, a scenario whose roads are sound, and all states of its talk, with lapses of patience or without. */
export type RoadMap = { readonly method: Method; readonly scenario: Scenario; readonly graph: TalkGraph };

/** All states of a talk with lapses of patience, for a method. */
export function mapRoads(method: Method, scenario: Scenario): RoadMap {
  return { method, scenario, graph: exploreTalk(scenario, true) };
}

/** Number of the method's state in which no act was done: that of every beginning. */
export const START = 0;

/** One way on from a node: the choice, what it brings, and where it leads. */
export type Road = { readonly choice: string; readonly yields: Yields; readonly to: TalkNode };

/** The ways on from a node, in the order of the file; a lapse of patience is one only when asked for. */
export function listRoads({ method, scenario }: RoadMap, node: TalkNode, withSilence: boolean): Road[] {
  const yieldsOf = openYields(method, scenario);
  return listMoves(node, withSilence).map(({ choice, reply, to }) => ({ choice, yields: yieldsOf(reply), to }));
}

/** The node in which a talk starts. */
export function findStart({ scenario, graph }: RoadMap): TalkNode {
  const node = graph.find(startConversation(scenario));
  if (node === undefined) throw new Error(`The states of ${scenario.id} are not known.`);
  return node;
}
