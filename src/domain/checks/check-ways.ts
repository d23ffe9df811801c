import { listSpoken, type TalkGraph } from '../conversation/explore-talk.ts';
import { findWayOf } from '../conversation/step.ts';
import { SILENCE } from '../conversation/talk-state.ts';
import type { Problem } from '../problem/problem.ts';
import { listBranches } from '../scenario/list-destinations.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';

/**
 * What a good scenario has besides sound roads (`checkRoads`): every branch and limit is taken by some talk, every fact learnt and every
 * promise made. A limit that applies after every reply is told alone: all that cannot be reached follows from it.
 */
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
    ...findUnsaid(file, scenario),
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

/** Facts that no reply learns, and promises that none makes: whoever asks for them asks in vain. */
function findUnsaid(file: string, { facts, promises, turns }: Scenario): Problem[] {
  const replies = turns.flatMap((turn) => turn.replies);
  return [
    ...facts.flatMap((id, index): Problem[] =>
      replies.some(({ learns }) => learns?.includes(id)) ? [] : [{ code: 'unlearnt_fact', file, path: ['facts', index], found: id }],
    ),
    ...promises.flatMap((id, index): Problem[] =>
      replies.some((reply) => reply.promises?.includes(id)) ? [] : [{ code: 'unmade_promise', file, path: ['promises', index], found: id }],
    ),
  ];
}
