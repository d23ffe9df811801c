import { expect, test } from 'vitest';
import { listStrongSpots, listWeakSpots } from '../../../src/domain/scoring/list-spots.ts';
import { listUntriedMoments } from '../../../src/domain/scoring/list-untried-moments.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { buildMoves } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { plant } from '../../builders/plant.ts';

const [method, scenario] = [buildMethod(), buildScenario()];
const score = (attempt: string, ...replies: string[]) => ({ attempt, scenario, debrief: scoreAttempt(method, scenario, buildMoves(...replies)) });

// remedy.b takes all of compensate, 40 of the overall score; closing.b two thirds of thank, 13 of 20.
const poor = score('poor', 'opening.a', 'remedy.b', 'closing.b');
const good = score('good', 'opening.a', 'remedy.a', 'closing.b');
const best = score('best', 'opening.a', 'remedy.a', 'closing.a');

test('what cost most over all talks comes first, with its points together and the dearest moment', () => {
  expect(listWeakSpots(method, [good, poor]).map(({ step, finding, times, points, moment }) => ({ step, kind: finding.kind, times, points, moment }))).toEqual([
    { step: 'compensate', kind: 'mark', times: 1, points: 40, moment: { attempt: 'poor', move: 1 } },
    // 13 in each; of two alike the one told first.
    { step: 'thank', kind: 'mark', times: 2, points: 26, moment: { attempt: 'good', move: 2 } },
  ]);
});

test('what was shown in full is strong, the most often first, and never what has cost something elsewhere', () => {
  const names = (talks: Parameters<typeof listStrongSpots>[1]) =>
    listStrongSpots(method, talks).map(({ finding, times }) => [finding.kind === 'mark' && finding.criterion, times]);
  // Opening.a in both, remedy.a in one of them; thanks_for_report cost points in the other.
  expect(names([poor, best])).toEqual([
    ['lets_finish', 2],
    ['gives_gladly', 1],
  ]);
  expect(names([best])).toEqual(expect.arrayContaining([['thanks_for_report', 1]]));
});

test('a reply that had a better one beside it is no model, whatever it shows', () => {
  const glad = plant(scenario, ['turns', 1, 'replies', 1], { id: 'b', marks: { gives_gladly: 3 }, acts: ['fix'], to: 'closing' });
  const little = { attempt: 'little', scenario: glad, debrief: scoreAttempt(method, glad, buildMoves('opening.a', 'remedy.b', 'closing.a')) };
  const names = listStrongSpots(method, [little]).map(({ finding }) => finding.kind === 'mark' && finding.criterion);
  expect(names).toEqual(expect.not.arrayContaining(['gives_gladly']));
});

test('a reply with a critical error is no model, whatever it shows', () => {
  const polite = buildScenario({
    turns: scenario.turns.map((turn) => ({ ...turn, replies: turn.replies.map((reply) => (reply.errors ? { ...reply, marks: { lets_finish: 3 } } : reply)) })),
  });
  const rude = { attempt: 'rude', scenario: polite, debrief: scoreAttempt(method, polite, buildMoves('opening.c')) };
  expect(listStrongSpots(method, [rude])).toEqual([]);
});

test('the moments to go back to are the dearest that nobody has gone back to', () => {
  expect(listUntriedMoments(method, [good, poor], () => false).map(({ attempt, move, price }) => [attempt, move, price])).toEqual([
    ['poor', 1, 40],
    ['good', 2, 13],
    ['poor', 2, 13],
  ]);
  expect(listUntriedMoments(method, [poor], (attempt, move) => attempt === 'poor' && move === 1).map(({ move }) => move)).toEqual([2]);
  expect(listUntriedMoments(method, [best], () => false)).toEqual([]);
});
