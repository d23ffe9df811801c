import { listSpoken, type TalkGraph } from '../conversation/explore-talk.ts';
import { findWayOf } from '../conversation/step.ts';
import { SILENCE } from '../conversation/talk-state.ts';
import type { Problem } from '../problem/problem.ts';
import { listBranches } from '../scenario/list-destinations.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';

/** Branches and limits that no talk takes, and a limit that every talk takes at once, which would be the cause of much else. */
export function checkWays(file: string, scenario: Scenario, everything: TalkGraph): Problem[] {
  const taken = new Set<string>();
  let looked = 0;
  const limits = scenario.limits.map(() => 0);
  for (const { state, moves } of listSpoken(everything)) {
    for (const { choice } of moves) {
      if (choice === SILENCE) continue;
      const way = findWayOf(scenario, state, choice);
      if (way?.branch !== undefined) taken.add(`${state.at}.${choice}.${way.branch}`);
      if (way?.limit !== undefined) limits[way.limit] = (limits[way.limit] ?? 0) + 1;
      if (way !== undefined && !scenario.endings.some(({ id }) => way.limit === undefined && id === way.to)) looked += 1;
    }
  }
  const always = limits.findIndex((times) => looked > 0 && times === looked);
  if (always !== -1) return [{ code: 'limit_always', file, path: ['limits', always], found: scenario.limits[always]?.to ?? '' }];
  return [
    ...limits.flatMap((times, index): Problem[] =>
      times === 0 && !isReachedSilently(scenario, everything, index)
        ? [{ code: 'unreachable_limit', file, path: ['limits', index], found: scenario.limits[index]?.to ?? '' }]
        : [],
    ),
    ...scenario.turns.flatMap(({ id, replies }, turn) =>
      replies.flatMap((reply, at) => {
        const branches = listBranches(reply);
        if (typeof reply.to === 'string' || branches.every((_, index) => !taken.has(`${id}.${reply.id}.${index}`))) return [];
        return branches.flatMap(({ to }, index): Problem[] =>
          taken.has(`${id}.${reply.id}.${index}`)
            ? []
            : [{ code: 'unreachable_branch', file, path: ['turns', turn, 'replies', at, 'to', index], found: `${id}.${reply.id}`, expected: to }],
        );
      }),
    ),
  ];
}

/** Whether somebody who keeps silent now and then comes to a limit: it is there for them too. */
function isReachedSilently(scenario: Scenario, { nodes }: TalkGraph, index: number): boolean {
  return nodes.some(({ state, moves }) => moves.some(({ choice }) => findWayOf(scenario, state, choice)?.limit === index));
}
