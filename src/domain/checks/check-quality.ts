import { SILENCE } from '../conversation/talk-state.ts';
import type { Method } from '../method/method-schema.ts';
import { startMethod } from '../method/method-state.ts';
import type { Problem } from '../problem/problem.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply, Turn } from '../scenario/turn-schema.ts';
import { listCriticalErrors } from '../scoring/list-critical-errors.ts';
import { listEvidence } from '../scoring/list-evidence.ts';
import type { RoadMap } from '../scoring/road-map.ts';
import { findScoreRange, type ScoreRange } from '../scoring/search-roads.ts';
import { checkDominatedOffers } from './check-dominated-offers.ts';
import { checkGesture } from './check-gesture.ts';
import { checkReplies } from './check-replies.ts';
import { checkScores } from './check-scores.ts';
import { checkTold } from './check-told.ts';

const FEWEST_REPLIES = 3;
const MOST_REPLIES = 4;
/** Five offers, nothing, and handing over. */
const MOST_REPLIES_WITH_OFFERS = 7;
const ACCEPTABLE_LEVEL = 2;

/**
 * What makes a scenario a good one, as far as it can be counted. Expects one whose roads are sound.
 * @param map with lapses of patience
 */
export function checkQuality(file: string, map: RoadMap): { problems: Problem[]; range: ScoreRange } {
  const { scenario, method } = map;
  const range = findScoreRange(map);
  const problems = [
    ...scenario.turns.flatMap((turn, index) => countReplies(file, turn, index)),
    ...findHopelessTurns(file, map),
    ...checkDominatedOffers(file, scenario, method),
    ...checkReplies(file, map),
    ...checkTold(file, map),
    ...checkGesture(file, map),
    ...checkScores(file, map, range),
  ];
  return { problems, range };
}

function countReplies(file: string, { id, replies }: Turn, index: number): Problem[] {
  const place = { file, path: ['turns', index], found: id };
  const most = replies.some(({ offer }) => offer !== undefined) ? MOST_REPLIES_WITH_OFFERS : MOST_REPLIES;
  if (replies.length < FEWEST_REPLIES) return [{ code: 'too_few_replies', ...place, expected: String(FEWEST_REPLIES) }];
  return replies.length > most ? [{ code: 'too_many_replies', ...place, expected: String(most) }] : [];
}

/** Turns where, in some state, nothing right is left to say. */
function findHopelessTurns(file: string, { scenario, method, graph }: RoadMap): Problem[] {
  const hopeless = new Map<string, string>();
  const acceptable = new Map(
    scenario.turns.map((turn) => [turn.id, new Set(turn.replies.filter((reply) => isAcceptable(method, scenario, reply)).map(({ id }) => id))]),
  );
  for (const { state, moves } of graph.nodes) {
    const replies = moves.filter(({ choice }) => choice !== SILENCE);
    const isHopeless = replies.length > 0 && !replies.some(({ choice }) => acceptable.get(state.at)?.has(choice));
    if (isHopeless) hopeless.set(state.at, `anger ${state.anger}, trust ${state.trust}`);
  }
  return [...hopeless].map(([turn, found]) => {
    const index = scenario.turns.findIndex(({ id }) => id === turn);
    return { code: 'no_acceptable_reply', file, path: ['turns', index, 'replies'], found: `${turn}: ${found}` };
  });
}

/** Rules about order lower points, not the level that a reply shows: it is the same in every state. */
function isAcceptable(method: Method, scenario: Scenario, reply: Reply): boolean {
  const evidence = listEvidence(method, scenario, startMethod(method), reply);
  const isRight = evidence.some((part) => (part.kind === 'mark' || part.kind === 'without') && part.level >= ACCEPTABLE_LEVEL);
  return isRight && listCriticalErrors(method, scenario, reply).length === 0;
}
