import type { TalkNode } from '../../src/domain/conversation/explore-talk.ts';
import { SILENCE } from '../../src/domain/conversation/talk-state.ts';
import { countActs, indexOfMethodState, type MethodState, startMethod } from '../../src/domain/method/method-state.ts';
import { findReply } from '../../src/domain/scenario/scenario-index.ts';
import { earnPoints } from '../../src/domain/scoring/reply-yields.ts';
import { findStart, type RoadMap } from '../../src/domain/scoring/road-map.ts';
import { addPoints, noPoints, type StepPoints } from '../../src/domain/scoring/step-points.ts';

/** A state of the talk and one of the method, with the fewest points that any road has collected there, each step by itself. */
export type ReachedMoment = { readonly node: TalkNode; readonly acts: MethodState; readonly fewest: StepPoints };

/** Every moment that some road leads to, parents first. */
export function listMoments(map: RoadMap): ReachedMoment[] {
  const { method, scenario, graph } = map;
  const reached = graph.nodes.map(() => new Map<number, ReachedMoment>());
  const reach = (moment: ReachedMoment) => {
    const known = reached[moment.node.index]?.get(indexOfMethodState(method, moment.acts));
    const fewest = moment.fewest.map((points, index) => Math.min(points, known?.fewest[index] ?? points));
    reached[moment.node.index]?.set(indexOfMethodState(method, moment.acts), { ...moment, fewest });
  };
  reach({ node: findStart(map), acts: startMethod(method), fewest: noPoints(method) });
  for (const node of [...graph.nodes].reverse()) {
    for (const { acts, fewest } of reached[node.index]?.values() ?? []) {
      for (const { choice, to } of node.moves) {
        const reply = choice === SILENCE ? undefined : findReply(scenario, node.state.at, choice);
        if (reply === undefined) reach({ node: to, acts, fewest });
        else reach({ node: to, acts: countActs(method, acts, reply.acts), fewest: addPoints(fewest, earnPoints(method, scenario, acts, reply)) });
      }
    }
  }
  return reached.flatMap((moments) => [...moments.values()]);
}
