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
import { hasReached } from './has-reached.ts';
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
  const { best } = search;
  const table: Table = { method, scenario, search };
  const made = moments.slice(1).map((after, index): Made => ({ before: moments[index] as Moment, after, choice: choices[index] as string }));
  const points = made.reduce((sum, move) => addPoints(sum, pointsOf(table, move)), noPoints(method));
  const overall = scoreOverall(method, points, best);
  const ahead = Math.round(search.worthOf(moments.at(-1) ?? first));
  const losses = takeBack(made.map((move) => findLoss(table, move)));
  // With the score, and what an unfinished talk can still earn, the prices add up to 100.
  const prices = shareOut(100 - overall - ahead, losses);
  const reviews = made.map((move, index) => reviewMove(table, move, losses[index] ?? 0, prices[index] ?? 0));
  const steps = method.steps.map(({ id, weight }, index) => ({
    ...toStepResult(id, weight, points[index] ?? 0, best[index] ?? 0),
    reached: hasReached(method, scenario, reviews, id),
  }));
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
    verdict: judgeAsCustomer(
      method,
      Object.fromEntries(steps.map(({ step, score }) => [step, score])),
      { start: states[0], end },
      ending?.kind,
      isFitting,
      errors.length > 0,
    ),
  };
}

function toStepResult(step: string, weight: number, points: number, best: number): Omit<StepResult, 'reached'> {
  return { step, weight, points, best, score: scoreStep(points, best) };
}

/** Losses below this are none: sums of shares are not exact in binary. */
const ROUNDING = 1e-9;

/** What every part of a review looks things up in. */
type Table = { readonly method: Method; readonly scenario: Scenario; readonly search: PointSearch };

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

/**
 * Points of the hundred that a move put out of reach: what one road could collect before it, less what it earned and what one can
 * collect after it. Below nothing only for a silence that led where more is left.
 */
function findLoss(table: Table, made: Made): number {
  const { method, search } = table;
  const loss = search.worthOf(made.before) - 100 * weighPoints(method, pointsOf(table, made), search.best) - search.worthOf(made.after);
  return Math.abs(loss) > ROUNDING ? loss : 0;
}

/** What came within reach again was not lost: the moves before it are charged so much less, the nearest first. */
function takeBack(losses: readonly number[]): number[] {
  const charged: number[] = [];
  for (const loss of losses) {
    let back = Math.max(0, -loss);
    for (let index = charged.length - 1; index >= 0 && back > 0; index -= 1) {
      const taken = Math.min(back, charged[index] ?? 0);
      charged[index] = (charged[index] ?? 0) - taken;
      back -= taken;
    }
    charged.push(Math.max(0, loss));
  }
  return charged;
}

function reviewMove(table: Table, made: Made, loss: number, price: number): MoveReview {
  const { method, scenario } = table;
  const { before, choice, after } = made;
  const turn = before.talk.at;
  const reply = findReply(scenario, turn, choice);
  const better = findBetter(table, before, table.search.worthOf(before) - loss);
  return {
    turn,
    choice,
    before: before.talk,
    acts: before.acts,
    after: after.talk,
    evidence: reply === undefined ? [] : listEvidence(method, scenario, before.acts, reply),
    price,
    lost: loss > 0 ? findLostSteps(table, made) : {},
    ...(better !== undefined && { better }),
    errors: reply === undefined ? [] : listCriticalErrors(method, scenario, reply),
  };
}

/** Where a loss lies: the steps in which the best road before the move collects more than the move and the best road after it. */
function findLostSteps(table: Table, made: Made): Record<string, number> {
  const { method, search } = table;
  const reachable = search.aheadOf(made.before);
  const kept = addPoints(pointsOf(table, made), search.aheadOf(made.after));
  const lost = method.steps.flatMap(({ id }, index) => {
    const points = (reachable[index] ?? 0) - (kept[index] ?? 0);
    return points > 0 ? [[id, (100 * points) / (search.best[index] ?? 1)] as const] : [];
  });
  return Object.fromEntries(lost);
}

/** The reply without a critical error that would have kept the most within reach, if it keeps more than was kept: points of the hundred. */
function findBetter({ method, scenario, search }: Table, before: Moment, kept: number): string | undefined {
  const isHarmless = (choice: string) => listCriticalErrors(method, scenario, findReply(scenario, before.talk.at, choice) as Reply).length === 0;
  const [first] = search
    .listReplies(before)
    .filter(({ choice }) => isHarmless(choice))
    .map(({ choice, earned, next }) => ({ choice, worth: 100 * weighPoints(method, earned, search.best) + search.worthOf(next) }))
    .sort((a, b) => b.worth - a.worth);
  return first !== undefined && first.worth > kept + ROUNDING ? first.choice : undefined;
}
