import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listAvailableReplies } from '../../../src/domain/conversation/list-available-replies.ts';
import { step } from '../../../src/domain/conversation/step.ts';
import type { Method } from '../../../src/domain/method/method-schema.ts';
import { countActs } from '../../../src/domain/method/method-state.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';
import { listLosses } from '../../../src/domain/scoring/list-losses.ts';
import type { Moment } from '../../../src/domain/scoring/moment.ts';
import { earnPoints } from '../../../src/domain/scoring/reply-yields.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { type StepPoints, weighPoints } from '../../../src/domain/scoring/step-points.ts';
import { PROPERTY } from '../../builders/property.ts';
import { walkRoad } from '../../builders/walk-road.ts';
import { game, holdsForAllTalks, picks } from './all-talks.ts';

test('all prices and the overall score of a finished talk add up to 100 exactly, and the list of losses tells all of them, the dearest first', () => {
  holdsForAllTalks(true, (debrief, method, scenario) => {
    const { moves, overall, ending } = debrief;
    for (const { price, lost } of moves) {
      expect(Number.isInteger(price) && price >= 0).toBe(true);
      if (Object.keys(lost).length === 0) expect(price).toBe(0);
    }
    if (ending === undefined) return;
    expect(moves.reduce((sum, { price }) => sum + price, 0)).toBe(100 - overall);
    const losses = listLosses(method, scenario, debrief);
    expect(losses.reduce((sum, { price }) => sum + price, 0)).toBe(100 - overall);
    losses.forEach(({ price }, index) => {
      expect(price).toBeGreaterThanOrEqual(losses[index + 1]?.price ?? 0);
    });
    expect(losses.map(({ move }) => move).sort((a, b) => a - b)).toEqual(moves.flatMap(({ lost }, index) => (Object.keys(lost).length > 0 ? [index] : [])));
  });
});

/** The most points of the hundred that a talk can still collect, by playing every one of its roads to the end. */
function playAllRoads(method: Method, scenario: Scenario, best: StepPoints, { talk, acts }: Moment): number {
  const gains = listAvailableReplies(scenario, talk).map((reply) => {
    const next = step(scenario, talk, reply.id);
    const earned = 100 * weighPoints(method, earnPoints(method, scenario, acts, reply), best);
    return next === undefined ? earned : earned + playAllRoads(method, scenario, best, { talk: next, acts: countActs(method, acts, reply.acts) });
  });
  return Math.max(0, ...gains);
}

test('a price lies within one point of the difference between the best ends that could be reached before and after the move', () => {
  holdsForAllTalks(false, ({ moves, steps }, method, scenario) => {
    const best = steps.map((one) => one.best);
    for (const { before, acts, choice, turn, after, price } of moves.slice(-2)) {
      const reply = scenario.turns.find(({ id }) => id === turn)?.replies.find(({ id }) => id === choice);
      const kept =
        100 * weighPoints(method, reply === undefined ? [] : earnPoints(method, scenario, acts, reply), best) +
        playAllRoads(method, scenario, best, { talk: after, acts: countActs(method, acts, reply?.acts) });
      expect(Math.abs(playAllRoads(method, scenario, best, { talk: before, acts }) - kept - price)).toBeLessThanOrEqual(1);
    }
  });
});

test('whatever went before, silences too, who replies the best from then on is charged nothing more', () => {
  fc.assert(
    fc.property(game, picks, ([method, scenario], road) => {
      const moves = [...walkRoad(scenario, road, true)];
      const broken = moves.length;
      for (let debrief = scoreAttempt(method, scenario, moves); debrief.ending === undefined; debrief = scoreAttempt(method, scenario, moves)) {
        const { at } = debrief.moves.at(-1)?.after ?? { at: scenario.start };
        const [first = ''] = scenario.turns.find(({ id }) => id === at)?.replies.map(({ id }) => id) ?? [];
        const tried = scoreAttempt(method, scenario, [...moves, { turn: at, choice: first }]).moves.at(-1);
        moves.push({ turn: at, choice: tried?.better ?? first });
      }
      const { moves: reviews } = scoreAttempt(method, scenario, moves);
      expect(reviews.slice(broken).map(({ lost, price, better }) => [lost, price, better])).toEqual(reviews.slice(broken).map(() => [{}, 0, undefined]));
    }),
    PROPERTY,
  );
});
