import { expect, test } from 'vitest';
import { toMoves } from '../../../src/domain/checks/check-walkthroughs.ts';
import type { Method } from '../../../src/domain/method/method-schema.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario-schema.ts';
import { scoreAttempt } from '../../../src/domain/scoring/score-attempt.ts';
import { buildFullLast, buildGoodCoat } from '../../builders/good-coat.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast } from '../../builders/torn-coat.ts';

const full = buildFullLast();
const coat = buildGoodCoat();
const BEST = ['story.a', 'sorry.a', 'options.a', 'gesture.a', 'check.a'];
/** The best road but for what is said in the gesture. */
const withGesture = (letter: string) => BEST.map((reply) => (reply.startsWith('gesture') ? `gesture.${letter}` : reply));
const score = (road: readonly string[], method: Method = full, scenario: Scenario = coat) => scoreAttempt(method, scenario, toMoves(road));
const withMinima = (minima: Record<string, number>): Method => ({ ...full, pass: { ...full.pass, minima } });

test('a good gesture passes with delight, and the customer would recommend', () => {
  expect(score(BEST)).toMatchObject({ overall: 100, passed: true, ending: { kind: 'delighted' }, verdict: { wouldRecommend: true } });
  // mending: fit 900 + proportion 900 + later 200 + effort 0 + authority 600 + gladly 100 = 2700 of 3300: 81.8 of 100.
  expect(score(withGesture('d'))).toMatchObject({ overall: 96, passed: true, ending: { kind: 'delighted' }, verdict: { wouldRecommend: true } });
});

/** All else best: 80 of the hundred, at the mark. */
test('a talk that offers nothing meets the mark and fails on the minimum of its step, ends without delight, and is not recommended', () => {
  const debrief = score(withGesture('b'));
  expect(debrief).toMatchObject({ overall: 80, passed: false, ending: { kind: 'resolved' }, errors: [] });
  expect(score(withGesture('b'), withMinima({ listen: 50 })).passed).toBe(true);
  // put_right 10, heard 10, respected 10, made_up_for 1, way_i_feel (8 + 10 - 4) x 5 = 70 -> 7: no measures are needed.
  expect(debrief.verdict).toMatchObject({ coefficient: 8.35, measuresNeeded: false, wouldRecommend: false, wouldStay: true });
  expect(score(withGesture('b'), buildLast()).verdict.wouldRecommend).toBe(true);
});

test('where no gesture is due, offering nothing is the best there is', () => {
  const undue = plant(coat, ['complaint', 'gesture'], 'none_due');
  // Level 3 of 11 weights: 3300, as much as any offer could earn; the voucher fits nothing: now 600, no effort 300, authority 600, gladly 300.
  const debrief = score(withGesture('b'), full, undue);
  expect(debrief.steps.at(-1)).toMatchObject({ step: 'compensate', points: 3300, best: 3300, score: 100 });
  expect(debrief).toMatchObject({ overall: 100, passed: true, verdict: { wouldRecommend: true } });
  expect(score(withGesture('a'), full, undue).steps.at(-1)).toMatchObject({ points: 1800, score: 55 });
  expect(score(withGesture('a'), full, undue).verdict.wouldRecommend).toBe(false);
});

test('a minimum is met at exactly its score, and one point more is missed', () => {
  const pass = (compensate: number) => score(withGesture('d'), withMinima({ compensate })).passed;
  expect([pass(82), pass(83)]).toEqual([true, false]);
});

test('each step has a minimum of its own', () => {
  // story.b: 200 of 1500 in listen; nothing was acknowledged, so options.a earns half of 1500 in solve.
  const road = ['story.b', ...BEST.slice(1)];
  const low = { ...full, pass: { ...full.pass, mark: 60 } };
  expect(score(road, low)).toMatchObject({ overall: 72, passed: false });
  expect(score(road, { ...low, pass: { ...low.pass, minima: { ...low.pass.minima, listen: 13 } } }).passed).toBe(true);
});

test('an ending says itself whether it passes, whatever its kind', () => {
  const endingAt = (id: string) => coat.endings.findIndex((ending) => ending.id === id);
  expect(score(BEST, full, plant(coat, ['endings', endingAt('delighted'), 'passes'], false)).passed).toBe(false);
  // Handing over ends in escalated: 20 + 15, 1500 of 2400 in solve (21.9 of 35), nothing in thank, 1100 of 3300 in compensate (6.7 of 20).
  const escalating: Method = { ...full, pass: { ...full.pass, mark: 60, minima: {} } };
  expect(score(withGesture('e').slice(0, 4), escalating)).toMatchObject({ overall: 64, passed: false, ending: { kind: 'escalated' } });
  expect(score(withGesture('e').slice(0, 4), escalating, plant(coat, ['endings', endingAt('escalated'), 'passes'], true)).passed).toBe(true);
  expect(score(withGesture('b'), withMinima({}), plant(coat, ['endings', endingAt('resolved'), 'passes'], false)).passed).toBe(false);
});

test('the first reply that speaks of a gesture is the one that counts', () => {
  const late = plant(coat, ['turns', 4, 'replies', 0, 'offer'], 'voucher');
  expect(score(withGesture('b'), full, late)).toMatchObject({ offer: 'nothing', verdict: { wouldRecommend: false } });
  expect(score(withGesture('a'), full, late)).toMatchObject({ offer: 'voucher', verdict: { wouldRecommend: true } });
});
