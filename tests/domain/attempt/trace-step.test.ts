import { expect, test } from 'vitest';
import type { Mode } from '../../../src/domain/attempt/talk-setting.ts';
import { traceScore, traceStep } from '../../../src/domain/attempt/trace-step.ts';
import { buildAttempt, buildResult } from '../../builders/build-attempt.ts';

const score = (id: string, mode: Mode, listen: number) => buildAttempt({ id, mode, result: buildResult({ steps: { listen } }) });

test('first, best and latest are those of assessed talks, while the points have the guided ones too', () => {
  const talks = [
    score('t1', 'guided', 99),
    score('t2', 'assessment', 40),
    score('t3', 'assessment', 90),
    score('t4', 'guided', 10),
    score('t5', 'assessment', 70),
  ];
  expect(traceStep(talks, 'listen')).toMatchObject({ of: 'assessed', first: 40, best: 90, latest: 70, count: 3 });
  expect(traceStep(talks, 'listen')?.points).toEqual([
    { attempt: 't1', isAssessed: false, score: 99 },
    { attempt: 't2', isAssessed: true, score: 40 },
    { attempt: 't3', isAssessed: true, score: 90 },
    { attempt: 't4', isAssessed: false, score: 10 },
    { attempt: 't5', isAssessed: true, score: 70 },
  ]);
});

test('they are those of guided talks where nothing was assessed yet', () => {
  expect(traceStep([score('t1', 'guided', 30), score('t2', 'guided', 20)], 'listen')).toMatchObject({
    of: 'guided',
    first: 30,
    best: 30,
    latest: 20,
    count: 2,
  });
});

test('lately is the mean of the last three', () => {
  const talks = [10, 60, 70, 90].map((listen, index) => score(`t${index}`, 'assessment', listen));
  // (60 + 70 + 90) / 3
  expect(traceStep(talks, 'listen')?.lately).toBeCloseTo(73.33, 2);
});

test('one’s standing is the mean of the last three complaints, each by its newest talk', () => {
  // Of the third complaint only the later talk: 0 was mended to 70.
  const talks = [10, 60, 0, 90, 70].map((listen, index) => ({
    ...score(`t${index}`, 'assessment', listen),
    scenario: { id: ['first', 'second', 'third', 'fourth', 'third'][index] as string, revision: 1 },
  }));
  // (60 + 70 + 90) / 3
  expect(traceStep(talks, 'listen')?.standing).toBeCloseTo(73.33, 2);
});

test('of many talks the last thirty are points, and first and best are of all', () => {
  const talks = Array.from({ length: 40 }, (_, index) => score(`t${index}`, 'assessment', index === 0 ? 100 : index));
  const trace = traceStep(talks, 'listen');
  expect(trace?.points.map(({ score: points }) => points)).toEqual(Array.from({ length: 30 }, (_, index) => index + 10));
  expect(trace).toMatchObject({ first: 100, best: 100, latest: 39, count: 40 });
});

test('first, best and latest name their talks; of two that were best alike the earlier', () => {
  const talks = [30, 80, 80, 50].map((listen, index) => score(`t${index}`, 'assessment', listen));
  expect(traceStep(talks, 'listen')?.talks).toEqual({ first: 't0', best: 't1', latest: 't3' });
});

test('the whole is followed as a step is', () => {
  const talks = [60, 70].map((overall, index) => buildAttempt({ id: `t${index}`, mode: 'assessment', result: buildResult({ overall }) }));
  expect(traceScore(talks, ({ result }) => result?.overall)).toMatchObject({ of: 'assessed', first: 60, best: 70, latest: 70, count: 2 });
});

test('a step that no talk has a score in has no trace', () => {
  expect(traceStep([score('t1', 'guided', 30)], 'thank')).toBeUndefined();
  expect(traceStep([], 'listen')).toBeUndefined();
});
