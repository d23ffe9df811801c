import { replay } from '../conversation/replay.ts';
import type { Problem } from '../problem/problem.ts';
import { findEnding, findReply } from '../scenario/scenario-index.ts';
import { canPass } from '../scoring/has-passed.ts';
import { listCriticalErrors } from '../scoring/list-critical-errors.ts';
import type { RoadMap } from '../scoring/road-map.ts';
import { findBestRoad, type ScoreRange } from '../scoring/search-roads.ts';
import { tabulateWorth } from '../scoring/tabulate-worth.ts';
import { toMoves } from './check-walkthroughs.ts';

const WORST_ALLOWED = 20;

/** One road must collect the most in every step at once; the worst must not be rewarded for turning up. */
export function checkScores(file: string, map: RoadMap, range: ScoreRange): Problem[] {
  const { best } = tabulateWorth(map, false);
  const absent = map.method.steps.filter((_, index) => best[index] === 0);
  if (absent.length > 0) return absent.map(({ id }) => ({ code: 'absent_step', file, path: ['turns'], found: id }));
  const problems: Problem[] = [];
  const road = findBestRoad(map);
  if (road === undefined) {
    problems.push({ code: 'best_road_splits', file, path: ['turns'], found: range.best.toFixed(1), expected: '100' });
  } else if (!isPassing(map, road)) {
    problems.push({ code: 'best_road_fails', file, path: ['turns'], found: road.join(' → ') });
  }
  if (range.worst > WORST_ALLOWED) {
    problems.push({ code: 'worst_road_too_good', file, path: ['turns'], found: range.worst.toFixed(1), expected: `≤ ${WORST_ALLOWED}` });
  }
  return problems;
}

/** Whether the road that collects the most in every step passes: all that is left to ask is how it ends, and what was said on it. */
function isPassing({ method, scenario }: RoadMap, road: readonly string[]): boolean {
  const moves = toMoves(road);
  const replies = moves.flatMap(({ turn, choice }) => findReply(scenario, turn, choice) ?? []);
  const ending = findEnding(scenario, replay(scenario, moves).states.at(-1)?.at ?? '');
  return ending !== undefined && canPass(method, ending) && replies.every((reply) => listCriticalErrors(method, scenario, reply).length === 0);
}
