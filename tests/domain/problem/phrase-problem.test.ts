import { expect, test } from 'vitest';
import { phraseProblem, type SayProblem } from '../../../src/domain/problem/phrase-problem.ts';
import type { Problem } from '../../../src/domain/problem/problem.ts';

const say: SayProblem = (key, { found, expected, file }) => `[${[key, found, expected, file].join(' ')}]`;
/** Says what is expected alone. */
const sayExpected: SayProblem = (key, { expected }) =>
  key === 'or' ? ' or ' : key.endsWith('.todo') ? expected : key.endsWith('.what') ? '' : `<${key} ${expected}>`;
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

test('before all it says where in the text that is, where it is known', () => {
  const at = { line: 3, column: 7, excerpt: '', mark: 0, otherLine: 2 };
  const text = phraseProblem({ ...problem, at }, (key, { line, column, otherLine, field }) => [key, line, column, otherLine, field].join(' '));
  expect(text).toBe('place 3 7 2 moood unknown_field.what 3 7 2 moood unknown_field.todo 3 7 2 moood');
});

test.each([
  ['a rule by its name', { code: 'wrong_value', rule: 'identifier' }, '<rules.identifier >'],
  ['a rule with its bound', { code: 'wrong_value', rule: 'listAtMost', expected: '8' }, '<rules.listAtMost 8>'],
  ['a bound in signs', { code: 'wrong_value', expected: '≤ 10' }, '<rules.atMost 10>'],
  ['a bound that is excluded', { code: 'wrong_value', expected: '> 0' }, '<rules.above 0>'],
  ['a bound of another code', { code: 'worst_road_too_good', expected: '≤ 20' }, '<rules.atMost 20>'],
  ['some values of many', { code: 'wrong_value', expected: 'red, blue' }, '<rules.oneOf red, blue>'],
  ['the one value there is', { code: 'missing_field', expected: '1' }, '1'],
  ['a kind of value', { code: 'missing_field', expected: 'int' }, '<kinds.int int>'],
  ['either kind of value', { code: 'wrong_type', expected: 'string, array' }, '<kinds.string string, array> or <kinds.array string, array>'],
  ['an id', { code: 'dominated_offer', expected: 'string, array' }, 'string, array'],
] as const)('%s is said in words', (_name, change, text) => {
  expect(phraseProblem({ file: 'f.json', path: ['marks'], ...change }, sayExpected).trim()).toBe(text);
});
