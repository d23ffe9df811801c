import { expect, test } from 'vitest';
import { isFinished } from '../../../src/domain/attempt/summarize-attempts.ts';
import { toReviewedTalk } from '../../../src/domain/review/reviewed-talk.ts';
import { toScore } from '../../../src/domain/review/to-score.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { buildReview } from '../../builders/build-review.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

const scoreOf = (...replies: string[]) => toScore(buildMethod(), buildScenario(), buildReview(replies).debrief);

test('the best talk keeps its figures, and each move is the key, with what it showed as its chances', () => {
  expect(scoreOf('opening.a', 'remedy.a', 'closing.a')).toMatchObject({
    scoring: 2,
    overall: 100,
    steps: { listen: 100, compensate: 100, thank: 100 },
    passed: true,
    errors: [],
    ending: { id: 'delighted', kind: 'delighted' },
    offer: 'fresh_bowl',
    moves: [
      { turn: 'opening', choice: 'a', price: 0, step: 'listen', chances: ['lets_finish'], missed: [] },
      { turn: 'remedy', choice: 'a', price: 0, step: 'compensate', chances: ['gives_gladly', 'fits_loss'], missed: [] },
      { turn: 'closing', choice: 'a', price: 0, step: 'thank', chances: ['thanks_for_report'], missed: [] },
    ],
  });
});

test('what the customer ended the talk before is scored 0, but counts in nothing over time', () => {
  const score = scoreOf('opening.c');
  expect(score).toMatchObject({ steps: { listen: 0, compensate: 0, thank: 0 }, cutOff: ['compensate', 'thank'] });
  expect(toReviewedTalk(buildAttempt(), 'p', score).attempt.result?.steps).toEqual({ listen: 0 });
});

test('a worse reply names the key and the criteria that the key would have shown', () => {
  const { moves } = scoreOf('opening.b', 'remedy.b', 'closing.b');
  expect(moves.map(({ better, missed }) => ({ better, missed }))).toEqual([
    { better: 'a', missed: ['lets_finish'] },
    { better: 'a', missed: ['gives_gladly', 'fits_loss'] },
    { better: 'a', missed: ['thanks_for_report'] },
  ]);
});

test('the prices of the moves and the score add up to a hundred', () => {
  const { overall, moves } = scoreOf('opening.b', 'remedy.b', 'closing.c');
  expect(overall + moves.reduce((sum, { price }) => sum + price, 0)).toBe(100);
});

test('a critical error is kept with its move, and what was said with it shows nothing', () => {
  const rude = buildScenario();
  const [opening, ...others] = rude.turns;
  if (opening === undefined) throw new Error('There is a first turn.');
  const replies = opening.replies.map((reply) => (reply.id === 'c' ? { ...reply, marks: { lets_finish: 3 } } : reply));
  const scenario = { ...rude, turns: [{ ...opening, replies }, ...others] };
  const score = toScore(buildMethod(), scenario, buildReview(['opening.c'], scenario).debrief);
  expect(score.errors).toEqual([{ error: 'rude', move: 0 }]);
  expect(score.moves[0]).toMatchObject({ better: 'a', chances: ['lets_finish'], missed: ['lets_finish'] });
});

test('moves of many talks share the lists of criteria that are the same', () => {
  const method = buildMethod();
  const [one, other] = [
    ['opening.a', 'remedy.a', 'closing.a'],
    ['opening.b', 'remedy.a', 'closing.a'],
  ].map((replies) => toScore(method, buildScenario(), buildReview(replies).debrief));
  expect(one?.moves[2]?.chances).toBe(other?.moves[2]?.chances);
  expect(one?.moves[0]?.missed).toBe(one?.moves[1]?.missed);
});

test('the result of a reviewed talk is the one recomputed, whatever its file said of itself', () => {
  const attempt = buildAttempt({ moves: buildMoves('opening.b', 'remedy.a', 'closing.a'), result: buildResult({ overall: 1, passed: false }) });
  const score = scoreOf('opening.a', 'remedy.a', 'closing.a');
  expect(toReviewedTalk(attempt, 'ani', score).attempt).toMatchObject({ moves: [], result: { overall: 100, passed: true, criticalErrors: [] } });
});

test('a talk that broke off has no result, although its file may claim one', () => {
  const { ending: _ending, ...broken } = scoreOf('opening.a', 'remedy.a', 'closing.a');
  const { attempt } = toReviewedTalk(buildAttempt({ result: buildResult() }), 'ani', broken);
  expect(isFinished(attempt)).toBe(false);
});
