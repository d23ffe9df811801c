import { enumerateStates } from '../conversation/enumerate-states.ts';
import { listAvailableReplies } from '../conversation/list-available-replies.ts';
import type { Method } from '../method/method-schema.ts';
import type { Problem } from '../problem/problem.ts';
import type { Complaint, Offer } from '../scenario/complaint-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Turn } from '../scenario/turn-schema.ts';
import { judgeOffer } from '../scoring/judge-offer.ts';
import { listCriticalErrors } from '../scoring/list-critical-errors.ts';
import { listEvidence } from '../scoring/list-evidence.ts';
import { findBestPoints, findBestRoad, findScoreRange } from '../scoring/search-roads.ts';

const FEWEST_REPLIES = 3;
const MOST_REPLIES = 4;
/** Five offers, nothing, and handing over. */
const MOST_REPLIES_WITH_OFFERS = 7;
const ACCEPTABLE_LEVEL = 2;
const WORST_ALLOWED = 20;

/** What makes a scenario a good one, as far as it can be counted. Expects one whose roads are sound. */
export function checkQuality(file: string, scenario: Scenario, method: Method): Problem[] {
  return [
    ...scenario.turns.flatMap((turn, index) => countReplies(file, turn, index)),
    ...findHopelessTurns(file, scenario, method),
    ...findDominatedOffers(file, scenario),
    ...checkScores(file, scenario, method),
  ];
}

function countReplies(file: string, { id, replies }: Turn, index: number): Problem[] {
  const place = { file, path: ['turns', index], found: id };
  const most = replies.some(({ offer }) => offer !== undefined) ? MOST_REPLIES_WITH_OFFERS : MOST_REPLIES;
  if (replies.length < FEWEST_REPLIES) return [{ code: 'too_few_replies', ...place, expected: String(FEWEST_REPLIES) }];
  return replies.length > most ? [{ code: 'too_many_replies', ...place, expected: String(most) }] : [];
}

/** Turns where, in some state, nothing right is left to say. */
function findHopelessTurns(file: string, scenario: Scenario, method: Method): Problem[] {
  const hopeless = new Map<string, string>();
  for (const { state } of enumerateStates(scenario, true).nodes.values()) {
    const replies = listAvailableReplies(scenario, state);
    const isAcceptable = replies.some(
      (reply) =>
        listCriticalErrors(scenario, reply).length === 0 &&
        listEvidence(method, scenario, state, reply).some((evidence) => evidence.kind === 'mark' && evidence.level >= ACCEPTABLE_LEVEL),
    );
    if (replies.length > 0 && !isAcceptable) hopeless.set(state.at, `anger ${state.anger}, trust ${state.trust}`);
  }
  return [...hopeless].map(([turn, found]) => {
    const index = scenario.turns.findIndex(({ id }) => id === turn);
    return { code: 'no_acceptable_reply', file, path: ['turns', index, 'replies'], found: `${turn}: ${found}` };
  });
}

/** Offers that another one beats in something and is worse than in nothing: nobody would have to weigh them. */
function findDominatedOffers(file: string, { complaint, offers }: Scenario): Problem[] {
  return offers.flatMap((offer, index): Problem[] => {
    const better = offers.find((other) => other !== offer && dominates(complaint, other, offer));
    return better === undefined ? [] : [{ code: 'dominated_offer', file, path: ['offers', index], found: offer.id, expected: better.id }];
  });
}

function dominates(complaint: Complaint, a: Offer, b: Offer): boolean {
  const sides = [
    a.value - b.value,
    b.cost - a.cost,
    ...(['fit', 'promptness', 'effort'] as const).map((side) => judgeOffer(complaint, a, side) - judgeOffer(complaint, b, side)),
  ];
  return sides.every((side) => side >= 0) && sides.some((side) => side > 0);
}

/** One road must collect the most in every step at once; the worst must not be rewarded for turning up. */
function checkScores(file: string, scenario: Scenario, method: Method): Problem[] {
  const best = findBestPoints(method, scenario);
  const absent = method.steps.filter((_, index) => best[index] === 0);
  if (absent.length > 0) return absent.map(({ id }) => ({ code: 'absent_step', file, path: ['turns'], found: id }));
  const problems: Problem[] = [];
  const reachable = findScoreRange(method, scenario);
  if (findBestRoad(method, scenario) === undefined) {
    problems.push({ code: 'best_road_splits', file, path: ['turns'], found: reachable.best.toFixed(1), expected: '100' });
  }
  if (reachable.worst > WORST_ALLOWED) {
    problems.push({ code: 'worst_road_too_good', file, path: ['turns'], found: reachable.worst.toFixed(1), expected: `≤ ${WORST_ALLOWED}` });
  }
  return problems;
}
