import { listSpoken } from '../conversation/explore-talk.ts';
import type { Problem } from '../problem/problem.ts';
import type { Turn } from '../scenario/turn-schema.ts';
import { compareReplies } from '../scoring/compare-replies.ts';
import { listCriticalErrors } from '../scoring/list-critical-errors.ts';
import type { RoadMap } from '../scoring/road-map.ts';

/** Differences below this are none: sums of shares are not exact in binary. */
const ROUNDING = 1e-9;

/**
 * Whether the replies of each turn are told apart by their scores: one is the best wherever it can be said,
 * one is half right, and none with a critical error keeps more than an honest one.
 */
export function checkReplies(file: string, map: RoadMap): Problem[] {
  const { scenario } = map;
  const critical = new Map(scenario.turns.map((turn) => [turn.id, listCritical(map, turn)]));
  const beaten = new Set<string>();
  const leading = new Set<string>();
  const halfRight = new Set<string>();
  const rewarded = new Map<string, string>();
  compareReplies(map, ({ state: { at } }, replies) => {
    const errors = critical.get(at) ?? new Set();
    const most = Math.max(...replies.map(({ kept }) => kept));
    const least = Math.min(...replies.map(({ kept }) => kept));
    for (const { choice, kept } of replies) if (kept < most - ROUNDING) beaten.add(`${at}.${choice}`);
    const [first, second] = replies.filter(({ kept }) => kept > most - ROUNDING);
    if (first !== undefined && second === undefined) leading.add(`${at}.${first.choice}`);
    const honest = replies.filter(({ choice }) => !errors.has(choice));
    if (honest.some(({ kept }) => kept < most - ROUNDING && kept > least + ROUNDING)) halfRight.add(at);
    for (const { choice, kept } of replies) {
      const worse = errors.has(choice) ? honest.find((other) => other.kept < kept - ROUNDING) : undefined;
      if (worse !== undefined) rewarded.set(`${at}.${choice}`, `${at}.${worse.choice}`);
    }
  });
  /** Turns with a state in which no reply is open that is the best wherever it is open, and alone so somewhere. */
  const leaderless = new Set<string>();
  const reached = new Set<string>();
  for (const { state, moves } of listSpoken(map.graph)) {
    if (moves.length === 0) continue;
    reached.add(state.at);
    const isLed = moves.some(({ choice }) => leading.has(`${state.at}.${choice}`) && !beaten.has(`${state.at}.${choice}`));
    if (!isLed) leaderless.add(state.at);
  }
  return [
    ...scenario.turns.flatMap(({ id }, index): Problem[] => {
      const place = { file, path: ['turns', index, 'replies'], found: id };
      return [
        ...(leaderless.has(id) ? [{ code: 'no_best_reply' as const, ...place }] : []),
        ...(reached.has(id) && !halfRight.has(id) ? [{ code: 'no_half_right_reply' as const, ...place }] : []),
      ];
    }),
    ...[...rewarded].map(([found, expected]): Problem => {
      const [turn = '', reply = ''] = found.split('.');
      const index = scenario.turns.findIndex(({ id }) => id === turn);
      const at = scenario.turns[index]?.replies.findIndex(({ id }) => id === reply) ?? 0;
      return { code: 'error_pays', file, path: ['turns', index, 'replies', at], found, expected };
    }),
  ];
}

function listCritical({ method, scenario }: RoadMap, turn: Turn): Set<string> {
  return new Set(turn.replies.filter((reply) => listCriticalErrors(method, scenario, reply).length > 0).map(({ id }) => id));
}
