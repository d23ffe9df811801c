import { listSpoken, type TalkGraph } from '../conversation/explore-talk.ts';
import { SILENCE } from '../conversation/talk-state.ts';
import type { Problem } from '../problem/problem.ts';
import type { RoadMap } from '../scoring/road-map.ts';

/** Sentences that everybody reads before the talk. */
const BRIEFING = ['situation', 'goal', 'policy.note', 'customer.about'];

/**
 * Whether what makes a reply critical was told before, where nobody can see it in the words alone: in the briefing, or in a turn
 * that every road to the reply has passed, its own among them.
 */
export function checkTold(file: string, map: RoadMap): Problem[] {
  const { scenario, method } = map;
  const hidden = new Set(method.criticalErrors.filter(({ told }) => told === true).map(({ id }) => id));
  const passed = listPassed(map);
  return scenario.turns.flatMap((turn, index) =>
    turn.replies.flatMap((reply, at): Problem[] => {
      const path = ['turns', index, 'replies', at, 'told'];
      const found = `${turn.id}.${reply.id}`;
      const error = reply.errors?.find((id) => hidden.has(id));
      const valid = new Set([...BRIEFING, ...(passed.get(turn.id) ?? [])]);
      const wrong = (reply.told ?? []).filter((place) => !valid.has(place));
      return [
        ...(error !== undefined && (reply.told ?? []).length === 0 ? [{ code: 'untold_error' as const, file, path, found, expected: error }] : []),
        ...wrong.map((place): Problem => ({ code: 'told_elsewhere', file, path, found: place, expected: found })),
      ];
    }),
  );
}

/** For each turn the turns that every road to it has passed, itself among them. */
function listPassed({ scenario: { start }, graph }: RoadMap): ReadonlyMap<string, ReadonlySet<string>> {
  const passed = new Map<string, Set<string>>();
  passed.set(start, new Set([start]));
  const links = listLinks(graph);
  for (let isNew = true; isNew; ) {
    isNew = false;
    for (const [from, to] of links) {
      const before = passed.get(from);
      if (before === undefined) continue;
      const known = passed.get(to);
      const common = new Set([...before].filter((turn) => known === undefined || known.has(turn)));
      common.add(to);
      if (known === undefined || common.size < known.size) {
        passed.set(to, common);
        isNew = true;
      }
    }
  }
  return passed;
}

function listLinks(graph: TalkGraph): (readonly [from: string, to: string])[] {
  const links = new Map<string, readonly [string, string]>();
  for (const { state, moves } of listSpoken(graph)) {
    for (const { choice, to } of moves) {
      if (choice !== SILENCE && to.state.at !== state.at) links.set(`${state.at} ${to.state.at}`, [state.at, to.state.at]);
    }
  }
  return [...links.values()];
}
