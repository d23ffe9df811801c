import { expect, test } from 'vitest';
import { listMethodSentenceKeys, listSpokenVerdictKeys } from '../../../src/domain/method/list-method-sentence-keys.ts';
import { readMethod, readMethodWords } from '../../../src/domain/method/read-method.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { plant } from '../../builders/plant.ts';
import { buildLast, buildLastWords } from '../../builders/torn-coat.ts';

const last = buildLast();

test('reads a sound method', () => {
  expect(readMethod('method.json', last)).toEqual({ value: last, problems: [] });
});

test.each([
  ['steps that do not add up', ['steps', 0, 'weight'], 21, { code: 'weights_not_hundred', path: ['steps'], found: '101', expected: '100' }],
  [
    'a verdict that does not add up',
    ['verdict', 'criteria', 0, 'weight'],
    24,
    { code: 'weights_not_hundred', path: ['verdict', 'criteria'], found: '99', expected: '100' },
  ],
  ['a criterion in two steps', ['steps', 1, 'criteria', 2, 'id'], 'says_back', { code: 'duplicate_id', path: ['steps'], found: 'says_back' }],
  ['a criterion named as a step', ['steps', 1, 'criteria', 2, 'id'], 'listen', { code: 'duplicate_id', path: ['steps'], found: 'listen' }],
  ['a criterion named as the mood', ['steps', 1, 'criteria', 2, 'id'], 'mood', { code: 'duplicate_id', path: ['steps'], found: 'mood' }],
  ['a critical error twice', ['criticalErrors', 1, 'id'], 'rude', { code: 'duplicate_id', path: ['criticalErrors'], found: 'rude' }],
  ['a verdict criterion twice', ['verdict', 'criteria', 1, 'id'], 'heard', { code: 'duplicate_id', path: ['verdict', 'criteria'], found: 'heard' }],
  ['a rule for no step', ['rules', 0, 'step'], 'solved', { code: 'unknown_step', path: ['rules', 0, 'step'], found: 'solved', expected: 'solve' }],
  [
    'a verdict from no step',
    ['verdict', 'criteria', 4, 'from', 0],
    'moods',
    { code: 'unknown_step', path: ['verdict', 'criteria', 4, 'from', 0], found: 'moods', expected: 'mood' },
  ],
  [
    'a source that is none',
    ['steps', 0, 'criteria', 0, 'sources', 0],
    'HY-LL1x',
    { code: 'wrong_value', path: ['steps', 0, 'criteria', 0, 'sources', 0], found: 'HY-LL1x', rule: 'source' },
  ],
  [
    'a side of an offer there is not',
    ['steps', 4, 'criteria', 0, 'judges'],
    'fitt',
    { code: 'wrong_value', path: ['steps', 4, 'criteria', 0, 'judges'], found: 'fitt', expected: 'fit, proportion, promptness, effort, authority' },
  ],
  ['an act twice', ['acts', 3], 'acknowledge', { code: 'duplicate_id', path: ['acts'], found: 'acknowledge' }],
  ['a rule for no act', ['rules', 1, 'act'], 'apologise', { code: 'unknown_act', path: ['rules', 1, 'act'], found: 'apologise', expected: 'apologize' }],
  ['a rule kept with no act', ['rules', 0, 'unlessWith'], 'hear', { code: 'unknown_act', path: ['rules', 0, 'unlessWith'], found: 'hear' }],
  [
    'a least score of no step',
    ['pass', 'minima'],
    { lissen: 50 },
    { code: 'unknown_step', path: ['pass', 'minima', 'lissen'], found: 'lissen', expected: 'listen' },
  ],
  [
    'rules that count too far',
    ['rules', 1, 'when'],
    { fix: { min: 5 }, apologize: { max: 5 }, acknowledge: { max: 3 } },
    // 0 to 4 of acknowledge, 0 to 6 of apologize, 0 to 5 of fix.
    { code: 'too_many_counts', path: ['rules'], found: '210', expected: '128' },
  ],
  ['no word on how offers are judged', ['offers'], undefined, { code: 'missing_field', path: ['offers'], expected: 'object' }],
  [
    'an error beyond authority that the method has not',
    ['offers', 'beyondAuthority'],
    'too_much',
    { code: 'unknown_error', path: ['offers', 'beyondAuthority'], found: 'too_much' },
  ],
  [
    'a rule that takes back more than was earned',
    ['rules', 2, 'takesBack', 'levels'],
    2,
    { code: 'wrong_value', path: ['rules', 2, 'takesBack', 'levels'], found: '2', expected: '≤ 1' },
  ],
  [
    'a rule that takes back each time',
    ['rules', 2, 'takesBack'],
    { levels: 1 },
    { code: 'wrong_value', path: ['rules', 2, 'takesBack', 'levels'], found: '1', expected: '≤ 0' },
  ],
  [
    'a rule that takes back what nothing has earned',
    ['rules', 0, 'takesBack'],
    { levels: 1 },
    { code: 'wrong_value', path: ['rules', 0, 'takesBack', 'levels'], found: '1', expected: '≤ 0' },
  ],
])('names exactly the planted fault: %s', (_name, path, value, problem) => {
  expect(readMethod('method.json', plant(last, path, value))).toEqual({ problems: [{ file: 'method.json', ...problem }] });
});

test('a rule twice is one rule too many', () => {
  const twice = { ...last, rules: [...last.rules.slice(0, 2), ...last.rules.slice(1, 2)] };
  expect(readMethod('method.json', twice).problems.map(({ code, found }) => `${code} ${found}`)).toEqual(['duplicate_id apology_after_fix']);
});

test('asks for name and goal of each step, name, rule and four anchors of each criterion, and both words of each error and rule', () => {
  const keys = listMethodSentenceKeys(buildMethod());
  expect(keys).toHaveLength(2 + 3 * 2 + 4 * 6 + 2 * 2 + 1 * 2 + 2);
  expect(keys).toContain('criterion.gives_gladly.3');
});

test('reads the words of a method, and names what is missing or is not theirs', () => {
  const words = buildLastWords();
  expect(readMethodWords('en.json', words, last, 'en').problems).toEqual([]);
  const faulty = plant(plant(words, ['sentences', 'step.listen'], undefined), ['sentences', 'step.lissen'], 'Listen');
  expect(readMethodWords('en.json', { ...faulty, method: 'first', language: 'hy' }, last, 'en').problems).toEqual([
    { code: 'missing_sentence', file: 'en.json', path: ['sentences', 'step.listen'], found: 'step.listen' },
    { code: 'spare_sentence', file: 'en.json', path: ['sentences', 'step.lissen'], found: 'step.lissen', expected: 'step.listen' },
    { code: 'wrong_folder', file: 'en.json', path: ['method'], found: 'first', expected: 'last' },
    { code: 'wrong_folder', file: 'en.json', path: ['language'], found: 'hy', expected: 'en' },
  ]);
});

test('has the customer’s verdict in their own words as a whole or not at all', () => {
  const words = buildLastWords();
  const keys = listSpokenVerdictKeys(last);
  expect(keys).toHaveLength(4 * last.verdict.criteria.length);
  const spoken = { ...words, sentences: { ...words.sentences, ...Object.fromEntries(keys.map((key) => [key, key])) } };
  expect(readMethodWords('en.json', spoken, last, 'en').problems).toEqual([]);
  expect(readMethodWords('en.json', plant(spoken, ['sentences', 'verdict.heard.but'], undefined), last, 'en').problems).toEqual([
    { code: 'missing_sentence', file: 'en.json', path: ['sentences', 'verdict.heard.but'], found: 'verdict.heard.but' },
  ]);
});
