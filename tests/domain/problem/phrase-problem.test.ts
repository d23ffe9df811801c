import { expect, test } from 'vitest';
import { phraseProblem, type SayProblem } from '../../../src/domain/problem/phrase-problem.ts';
import type { Problem } from '../../../src/domain/problem/problem.ts';

const say: SayProblem = (key, { found, expected, file }) => `[${[key, found, expected, file].join(' ')}]`;
const problem: Problem = { code: 'unknown_field', file: 'f.json', path: ['moood'], found: 'moood' };

test('a problem says what is wrong and then what to do', () => {
  expect(phraseProblem(problem, say)).toBe('[unknown_field.what moood  f.json] [unknown_field.todo moood  f.json]');
});

test('between the two it names the id that was probably meant', () => {
  const text = phraseProblem({ ...problem, expected: 'mood' }, say);
  expect(text).toBe('[unknown_field.what moood mood f.json] [didYouMean moood mood f.json] [unknown_field.todo moood mood f.json]');
});

test('what a rule asks for is no guess, nor is a version', () => {
  for (const code of ['wrong_value', 'unknown_version'] as const) expect(phraseProblem({ ...problem, code, expected: '1' }, say)).not.toContain('didYouMean');
});
