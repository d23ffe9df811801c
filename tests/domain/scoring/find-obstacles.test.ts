import { expect, it } from 'vitest';
import { findObstacles } from '../../../src/domain/scoring/find-obstacles.ts';
import { buildReview } from '../../builders/build-review.ts';
import { buildLast } from '../../builders/torn-coat.ts';

const last = buildLast();
const endings = [
  { id: 'resolved', kind: 'resolved' as const },
  { id: 'walked_out', kind: 'walked_out' as const },
];

function judge(overall: number, scores: readonly number[], ending: (typeof endings)[number], errors = 0) {
  const steps = last.steps.map(({ id, weight }, index) => ({
    step: id,
    weight,
    score: scores[index] ?? 100,
    points: scores[index] ?? 100,
    best: 100,
    reached: true,
  }));
  return findObstacles(last, { endings }, { overall, ending, steps, errors: Array.from({ length: errors }, () => ({ error: 'rude', move: 0, sources: [] })) });
}

it('names each thing that kept a talk from passing by itself', () => {
  expect(judge(90, [], endings[0] as (typeof endings)[0])).toEqual({ mark: false, errors: false, ending: false, steps: [] });
  expect(judge(79, [], endings[0] as (typeof endings)[0])).toMatchObject({ mark: true, errors: false, ending: false });
  expect(judge(92, [], endings[0] as (typeof endings)[0], 1)).toMatchObject({ mark: false, errors: true, ending: false });
  expect(judge(92, [], endings[1] as (typeof endings)[0])).toMatchObject({ mark: false, errors: false, ending: true });
});

it('names the steps below their own least score', () => {
  const [first, second] = last.steps.map(({ id }) => id);
  const method = { ...last, pass: { ...last.pass, minima: { [first ?? '']: 50, [second ?? '']: 50 } } };
  const steps = last.steps.map(({ id, weight }, index) => ({ step: id, weight, score: index === 0 ? 49 : 50, points: 0, best: 100, reached: true }));
  expect(findObstacles(method, { endings }, { overall: 90, ending: endings[0], steps, errors: [] }).steps).toEqual([first]);
});

it('finds something exactly where a talk has not passed', () => {
  for (const replies of [
    ['opening.a', 'remedy.a', 'closing.a'],
    ['opening.a', 'remedy.b', 'closing.b'],
    ['opening.b', 'remedy.a', 'closing.a'],
    ['opening.c'],
  ]) {
    const { debrief, talk } = buildReview(replies);
    const { mark, errors, ending, steps } = findObstacles(talk.method, talk.scenario, debrief);
    expect(mark || errors || ending || steps.length > 0, replies.join(' ')).toBe(!debrief.passed);
  }
});
