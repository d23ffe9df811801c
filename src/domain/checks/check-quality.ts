import { replay } from '../conversation/replay.ts';
import { SILENCE } from '../conversation/talk-state.ts';
import type { Method } from '../method/method-schema.ts';
import { startMethod } from '../method/method-state.ts';
import type { OfferRules } from '../method/offer-rules-schema.ts';
import type { Problem } from '../problem/problem.ts';
import type { Offer } from '../scenario/complaint-schema.ts';
import { findEnding, findReply } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply, Turn } from '../scenario/turn-schema.ts';
import { canPass } from '../scoring/has-passed.ts';
import { judgeOffer } from '../scoring/judge-offer.ts';
import { listCriticalErrors } from '../scoring/list-critical-errors.ts';
import { listEvidence } from '../scoring/list-evidence.ts';
import type { RoadMap } from '../scoring/road-map.ts';
import { findBestRoad, findScoreRange, type ScoreRange } from '../scoring/search-roads.ts';
import { tabulateWorth } from '../scoring/tabulate-worth.ts';
import { checkGesture } from './check-gesture.ts';
import { checkReplies } from './check-replies.ts';
import { checkTold } from './check-told.ts';
import { toMoves } from './check-walkthroughs.ts';

const FEWEST_REPLIES = 3;
const MOST_REPLIES = 4;
/** Five offers, nothing, and handing over. */
const MOST_REPLIES_WITH_OFFERS = 7;
const ACCEPTABLE_LEVEL = 2;
const WORST_ALLOWED = 20;

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
    ...findDominatedOffers(file, scenario, method),
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

/** Offers that another one beats in something and is worse than in nothing: nobody would have to weigh them. */
function findDominatedOffers(file: string, scenario: Scenario, { offers: rules }: Method): Problem[] {
  if (rules === undefined) return [];
  const { offers } = scenario;
  return offers.flatMap((offer, index): Problem[] => {
    const better = offers.find((other) => other !== offer && dominates(rules, scenario, other, offer));
    return better === undefined ? [] : [{ code: 'dominated_offer', file, path: ['offers', index], found: offer.id, expected: better.id }];
  });
}

function dominates(rules: OfferRules, scenario: Scenario, a: Offer, b: Offer): boolean {
  const sides = [
    a.value - b.value,
    b.cost - a.cost,
    ...(['fit', 'promptness', 'effort'] as const).map((side) => judgeOffer(rules, scenario, a, side, true) - judgeOffer(rules, scenario, b, side, true)),
  ];
  return sides.every((side) => side >= 0) && sides.some((side) => side > 0);
}

/** One road must collect the most in every step at once; the worst must not be rewarded for turning up. */
function checkScores(file: string, map: RoadMap, range: ScoreRange): Problem[] {
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
