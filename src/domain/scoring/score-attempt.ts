import { type Move, replay } from '../conversation/replay.ts';
import { SILENCE } from '../conversation/talk-state.ts';
import type { Method } from '../method/method-schema.ts';
import { startMethod } from '../method/method-state.ts';
import { findEnding, findReply } from '../scenario/scenario-index.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { Reply } from '../scenario/turn-schema.ts';
import { judgeAsCustomer } from './customer-verdict.ts';
import type { Debrief, MoveReview, StepResult } from './debrief.ts';
import { hasPassed, scoreOverall, scoreStep } from './has-passed.ts';
import { isFittingGesture } from './is-fitting-gesture.ts';
import { listCriticalErrors } from './list-critical-errors.ts';
import { listEvidence } from './list-evidence.ts';
import { listMoments, type Moment } from './moment.ts';
import { openPointSearch, type PointSearch } from './open-point-search.ts';
import { earnPoints } from './reply-yields.ts';
import { shareOut } from './share-out.ts';
import { addPoints, noPoints, type StepPoints, weighPoints } from './step-points.ts';

/**
 * Scores a talk, finished or not: a talk that breaks off earns nothing for what was left out, because the denominator
 * is fixed. Moves that do not fit the scenario end the talk there.
 * @param searchWith how the ways on are looked through; remembered for the next debrief unless somebody has them at hand
 */
export function scoreAttempt(method: Method, scenario: Scenario, moves: readonly Move[], searchWith = openPointSearch): Debrief {
  const { states } = replay(scenario, moves);
  const choices = moves.map(({ choice }) => choice);
  const search = searchWith(method, scenario, choices.includes(SILENCE));
  const moments = listMoments(method, scenario, states, choices);
  const [first = { talk: states[0], acts: [] }] = moments;
  const best = search.bestFrom(first);
  const table: Table = { method, scenario, search, best };
  const made = moments.slice(1).map((after, index): Made => ({ before: moments[index] as Moment, after, choice: choices[index] as string }));
  const unpriced = made.map((move) => reviewMove(table, move));
  const points = made.reduce((sum, move) => addPoints(sum, pointsOf(table, move)), noPoints(method));
  const steps = method.steps.map(({ id, weight }, index) => toStepResult(id, weight, points[index] ?? 0, best[index] ?? 0));
  const overall = scoreOverall(method, points, best);
  const ahead = Math.round(100 * weighPoints(method, search.bestFrom(moments.at(-1) ?? first), best));
  const reviews = setPrices(method, unpriced, overall, ahead);
  const end = states[states.length - 1] ?? states[0];
  const ending = findEnding(scenario, end.at);
  const errors = reviews.flatMap((review, move) =>
    review.errors.map((error) => ({ error, move, sources: method.criticalErrors.find(({ id }) => id === error)?.sources ?? [] })),
  );
  const isFitting = judgeGesture(table, made);
  return {
    method: method.id,
    steps,
    overall,
    passMark: method.pass.mark,
    passed: hasPassed(method, { points, errors: errors.length, ending }, best),
    ending: ending && { id: ending.id, kind: ending.kind },
    errors,
    moves: reviews,
    offer: reviews.map(({ turn, choice }) => findReply(scenario, turn, choice)?.offer).find((offer) => offer !== undefined),
    verdict: judgeAsCustomer(method, Object.fromEntries(steps.map(({ step, score }) => [step, score])), end, ending?.kind, isFitting, errors.length > 0),
  };
}

/** What each move cost in points of the hundred: with the score, and what an unfinished talk can still earn, they add up to 100. */
function setPrices(method: Method, reviews: readonly Unpriced[], overall: number, ahead: number): MoveReview[] {
  const shares = reviews.map(({ lost }) => method.steps.reduce((sum, { id, weight }) => sum + ((lost[id] ?? 0) * weight) / 100, 0));
  const prices = shareOut(100 - overall - ahead, shares);
  return reviews.map((review, index) => ({ ...review, price: prices[index] ?? 0 }));
}

function toStepResult(step: string, weight: number, points: number, best: number): StepResult {
  return { step, weight, points, best, score: scoreStep(points, best) };
}

/** What every part of a review looks things up in. */
type Table = { readonly method: Method; readonly scenario: Scenario; readonly search: PointSearch; readonly best: StepPoints };

type Unpriced = Omit<MoveReview, 'price'>;

type Made = { readonly before: Moment; readonly choice: string; readonly after: Moment };

/** Whether the gesture, or saying nothing of one, answers what was lost: the first reply that speaks of it counts. */
function judgeGesture({ method, scenario }: Table, made: readonly Made[]): boolean {
  const replies = made.map(({ before, choice }) => ({ acts: before.acts, reply: findReply(scenario, before.talk.at, choice) }));
  const spoken = replies.find(({ reply }) => reply?.offer !== undefined);
  return isFittingGesture(method, scenario, spoken?.acts ?? startMethod(method), spoken?.reply);
}

function pointsOf({ method, scenario }: Table, { before, choice }: Made): StepPoints {
  const reply = findReply(scenario, before.talk.at, choice);
  return reply === undefined ? noPoints(method) : earnPoints(method, scenario, before.acts, reply);
}

/** What a move lost is what could still be earned before it, less what it earned and what can be earned after it. */
function reviewMove(table: Table, made: Made): Unpriced {
  const { method, scenario, search, best } = table;
  const { before, choice, after } = made;
  const turn = before.talk.at;
  const reply = findReply(scenario, turn, choice);
  const reachable = search.bestFrom(before);
  const kept = addPoints(pointsOf(table, made), search.bestFrom(after));
  const lost = method.steps.flatMap(({ id }, index) => {
    const points = (reachable[index] ?? 0) - (kept[index] ?? 0);
    return points > 0 ? [[id, (100 * points) / (best[index] ?? 1)] as const] : [];
  });
  const better = findBetter(table, before, kept);
  return {
    turn,
    choice,
    before: before.talk,
    acts: before.acts,
    after: after.talk,
    evidence: reply === undefined ? [] : listEvidence(method, scenario, before.acts, reply),
    lost: Object.fromEntries(lost),
    ...(better !== undefined && { better }),
    errors: reply === undefined ? [] : listCriticalErrors(method, scenario, reply),
  };
}

/** The reply without a critical error that would have kept the most within reach, if it keeps more than was kept. */
function findBetter({ method, scenario, search, best }: Table, before: Moment, kept: StepPoints): string | undefined {
  const isHarmless = (choice: string) => listCriticalErrors(method, scenario, findReply(scenario, before.talk.at, choice) as Reply).length === 0;
  const [first] = search
    .listReplies(before)
    .filter(({ choice }) => isHarmless(choice))
    .map(({ choice, earned, next }) => ({ choice, worth: weighPoints(method, addPoints(earned, search.bestFrom(next)), best) }))
    .sort((a, b) => b.worth - a.worth);
  return first !== undefined && first.worth > weighPoints(method, kept, best) ? first.choice : undefined;
}
