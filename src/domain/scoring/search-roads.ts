import { type ConversationState, keyOf, SILENCE, startConversation } from '../conversation/conversation-state.ts';
import { listAvailableReplies } from '../conversation/list-available-replies.ts';
import { step } from '../conversation/step.ts';
import type { Method } from '../method/method-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { earnPoints, noPoints, type StepPoints, weighPoints } from './step-points.ts';

/** One way on from a state: the choice, what it earns, and where it leads. */
export type Road = { readonly choice: string; readonly earned: StepPoints; readonly next: ConversationState };

/** The ways on from a state; silence earns nothing and is a way on only when asked for. */
export function listRoads(method: Method, scenario: Scenario, state: ConversationState, withSilence = false): Road[] {
  const roads = listAvailableReplies(scenario, state).flatMap((reply) => {
    const next = step(scenario, state, reply.id);
    return next === undefined ? [] : [{ choice: reply.id, earned: earnPoints(method, scenario, state, reply), next }];
  });
  const silent = withSilence ? step(scenario, state, SILENCE) : undefined;
  return silent === undefined ? roads : [...roads, { choice: SILENCE, earned: noPoints(method), next: silent }];
}

/** Folds the ways on from each state into one value, children first, each state once (dynamic programming). */
function foldRoads<T>(
  list: (state: ConversationState) => Road[],
  atEnding: T,
  fold: (roads: readonly (Road & { readonly ahead: T })[]) => T,
): (state: ConversationState) => T {
  const known = new Map<string, T>();
  const foldFrom = (state: ConversationState): T => {
    const key = keyOf(state);
    const folded = known.get(key);
    if (folded !== undefined) return folded;
    const roads = list(state).map((road) => ({ ...road, ahead: foldFrom(road.next) }));
    const value = roads.length === 0 ? atEnding : fold(roads);
    known.set(key, value);
    return value;
  };
  return foldFrom;
}

type BestPointsSearch = (state: ConversationState) => StepPoints;

/** Searches that were begun, for as long as their scenario lives: a debrief asks again what its session has just asked. */
const remembered = new WeakMap<Scenario, readonly { readonly method: Method; readonly withSilence: boolean; readonly bestFrom: BestPointsSearch }[]>();

/**
 * The most points that can still be earned from a state, each step by itself. Expects a scenario without loops.
 * @param withSilence whether a lapse of patience counts as a way on: it earns nothing, but can lead where more is left to
 * earn. Only a talk in which somebody kept silent needs it, and it is more than twice the work.
 */
export function searchBestPoints(method: Method, scenario: Scenario, withSilence: boolean): BestPointsSearch {
  const searches = remembered.get(scenario) ?? [];
  const before = searches.find((search) => search.method === method && search.withSilence === withSilence);
  if (before !== undefined) return before.bestFrom;
  const bestFrom = foldRoads(
    (state) => listRoads(method, scenario, state, withSilence),
    noPoints(method),
    (roads) => method.steps.map((_, index) => Math.max(...roads.map(({ earned, ahead }) => (earned[index] ?? 0) + (ahead[index] ?? 0)))),
  );
  remembered.set(scenario, [...searches, { method, withSilence, bestFrom }]);
  return bestFrom;
}

/**
 * The fixed denominator of every score: the most points that any road of replies collects, each step by itself. In a
 * scenario that passes the check, silence cannot better it.
 */
export function findBestPoints(method: Method, scenario: Scenario): StepPoints {
  return searchBestPoints(method, scenario, false)(startConversation(scenario));
}

/** Extremes and mean of the overall score over all roads of replies, 0..100 and unrounded. */
export type ScoreRange = { readonly best: number; readonly worst: number; readonly random: number };

/** Exact range of the overall score, and its expected value when every reply is picked at random. */
export function findScoreRange(method: Method, scenario: Scenario): ScoreRange {
  const best = findBestPoints(method, scenario);
  const start = startConversation(scenario);
  const search = (fold: (values: readonly number[]) => number) =>
    100 *
    foldRoads<number>(
      (state) => listRoads(method, scenario, state),
      0,
      (roads) => fold(roads.map(({ earned, ahead }) => weighPoints(method, earned, best) + ahead)),
    )(start);
  return {
    best: search((values) => Math.max(...values)),
    worst: search((values) => Math.min(...values)),
    random: search((values) => values.reduce((sum, value) => sum + value, 0) / values.length),
  };
}

/**
 * A road of replies that collects the most in every step at once, written as turn.letter, or undefined where no single
 * road does (or where silence would collect more): then 100 in every step cannot be reached and the scenario must be mended.
 */
export function findBestRoad(method: Method, scenario: Scenario): string[] | undefined {
  const bestFrom = searchBestPoints(method, scenario, true);
  const hopeless = new Set<string>();
  const walk = (state: ConversationState): string[] | undefined => {
    const roads = listRoads(method, scenario, state);
    if (roads.length === 0) return [];
    if (hopeless.has(keyOf(state))) return undefined;
    for (const { choice, earned, next } of roads) {
      const keepsAll = bestFrom(state).every((points, index) => points === (earned[index] ?? 0) + (bestFrom(next)[index] ?? 0));
      const rest = keepsAll ? walk(next) : undefined;
      if (rest !== undefined) return [`${state.at}.${choice}`, ...rest];
    }
    hopeless.add(keyOf(state));
    return undefined;
  };
  return walk(startConversation(scenario));
}
