import { expect, test } from 'vitest';
import { judgeSteps } from '../../../src/domain/attempt/judge-steps.ts';
import type { StepTrace } from '../../../src/domain/attempt/trace-step.ts';

const trace = (step: string, standing: number): StepTrace => ({
  step,
  lately: 50,
  standing,
  of: 'assessed',
  first: 0,
  best: 0,
  latest: 0,
  talks: { first: '', best: '', latest: '' },
  count: 1,
  points: [],
});

test('the highest is strong from the pass mark on, the lowest weak below it', () => {
  expect(judgeSteps([trace('listen', 79), trace('thank', 80), trace('solve', 40)], 80)).toEqual({ strong: 'thank', weak: 'solve' });
});

test('where all are above the mark nothing is weak, where all are below it nothing is strong', () => {
  expect(judgeSteps([trace('listen', 80), trace('thank', 95)], 80)).toEqual({ strong: 'thank' });
  expect(judgeSteps([trace('listen', 79.9), trace('thank', 12)], 80)).toEqual({ weak: 'thank' });
});

test('of two alike the one that comes first in the method is named', () => {
  expect(judgeSteps([trace('listen', 90), trace('thank', 90), trace('solve', 10), trace('compensate', 10)], 80)).toEqual({ strong: 'listen', weak: 'solve' });
});

test('nothing is judged without talks', () => {
  expect(judgeSteps([], 80)).toEqual({});
});
