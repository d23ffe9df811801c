import { type ConversationState, SILENCE } from '../conversation/conversation-state.ts';
import { type Move, replay } from '../conversation/replay.ts';
import type { Method } from '../method/method-schema.ts';
import { findEnding, findReply } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import { judgeAsCustomer } from './customer-verdict.ts';
import type { Debrief, MoveReview, StepResult } from './debrief.ts';
import { listCriticalErrors } from './list-critical-errors.ts';
import { listEvidence } from './list-evidence.ts';
import { listRoads, searchBestPoints } from './search-roads.ts';
import { addPoints, earnPoints, noPoints, type StepPoints, weighPoints } from './step-points.ts';

/**
 * Scores a talk, finished or not: a talk that breaks off earns nothing for what was left out, because the denominator
 * is fixed. Moves that do not fit the scenario end the talk there.
 */
export function scoreAttempt(method: Method, scenario: Scenario, moves: readonly Move[]): Debrief {
  const { states } = replay(scenario, moves);
  const hasSilence = moves.some(({ choice }) => choice === SILENCE);
  const bestFrom = searchBestPoints(method, scenario, hasSilence);
  const table: Table = { method, scenario, bestFrom, best: bestFrom(states[0]) };
  const made = states.slice(1).map((after, index): Made => ({ before: states[index] as ConversationState, after, choice: (moves[index] as Move).choice }));
  const reviews = made.map((move) => reviewMove(table, move));
  const points = made.reduce((sum, move) => addPoints(sum, pointsOf(table, move)), noPoints(method));
  const { best } = table;
  const steps = method.steps.map(({ id, weight }, index) => toStepResult(id, weight, points[index] ?? 0, best[index] ?? 0));
  const overall = Math.round(100 * weighPoints(method, points, best));
  const end = states[states.length - 1] as ConversationState;
  const ending = findEnding(scenario, end.at);
  const errors = reviews.flatMap((review, move) =>
    review.errors.map((error) => ({ error, move, sources: method.criticalErrors.find(({ id }) => id === error)?.sources ?? [] })),
  );
  return {
    method: method.id,
    steps,
    overall,
    passMark: method.passMark,
    passed: overall >= method.passMark && errors.length === 0 && (ending?.kind === 'resolved' || ending?.kind === 'delighted'),
    ending,
    errors,
    moves: reviews,
    offer: reviews.map(({ turn, choice }) => findReply(scenario, turn, choice)?.offer).find((offer) => offer !== undefined),
    verdict: judgeAsCustomer(method, Object.fromEntries(steps.map(({ step, score }) => [step, score])), end, ending?.kind),
  };
}

function toStepResult(step: string, weight: number, points: number, best: number): StepResult {
  return { step, weight, points, best, score: best === 0 ? 0 : Math.round((100 * points) / best) };
}

/** What every part of a review looks things up in. */
type Table = {
  readonly method: Method;
  readonly scenario: Scenario;
  readonly bestFrom: (state: ConversationState) => StepPoints;
  readonly best: StepPoints;
};

type Made = { readonly before: ConversationState; readonly choice: string; readonly after: ConversationState };

function pointsOf({ method, scenario }: Table, { before, choice }: Made): StepPoints {
  const reply = findReply(scenario, before.at, choice);
  return reply === undefined ? noPoints(method) : earnPoints(method, scenario, before, reply);
}

/** What a move lost is what could still be earned before it, less what it earned and what can be earned after it. */
function reviewMove(table: Table, made: Made): MoveReview {
  const { method, scenario, bestFrom, best } = table;
  const { before, choice, after } = made;
  const reply = findReply(scenario, before.at, choice);
  const kept = addPoints(pointsOf(table, made), bestFrom(after));
  const lost = method.steps.flatMap(({ id }, index) => {
    const points = (bestFrom(before)[index] ?? 0) - (kept[index] ?? 0);
    return points > 0 ? [[id, (100 * points) / (best[index] ?? 1)] as const] : [];
  });
  const better = findBetter(table, before, kept);
  return {
    turn: before.at,
    choice,
    before,
    after,
    evidence: reply === undefined ? [] : listEvidence(method, scenario, before, reply),
    lost: Object.fromEntries(lost),
    ...(better !== undefined && { better }),
    errors: reply === undefined ? [] : listCriticalErrors(scenario, reply),
  };
}

/** The reply without a critical error that would have kept the most within reach, if it keeps more than was kept. */
function findBetter({ method, scenario, bestFrom, best }: Table, before: ConversationState, kept: StepPoints): string | undefined {
  const [first] = listRoads(method, scenario, before)
    .filter(({ choice }) => listCriticalErrors(scenario, findReply(scenario, before.at, choice) as Reply).length === 0)
    .map(({ choice, earned, next }) => ({ choice, worth: weighPoints(method, addPoints(earned, bestFrom(next)), best) }))
    .sort((a, b) => b.worth - a.worth);
  return first !== undefined && first.worth > weighPoints(method, kept, best) ? first.choice : undefined;
}
