import { expect, test } from 'vitest';
import { checkTranslation } from '../../../src/domain/format/check-translation.ts';

const source = { language: 'en', sentences: { title: 'a', goal: 'foobar' } };
const check = (sentences: Record<string, string>, madeFrom?: Record<string, string>) =>
  checkTranslation('hy.json', source, { language: 'hy', sentences, ...(madeFrom && { madeFrom }) });

test('finds nothing wrong with sentences made from the English of today', () => {
  expect(check({ title: 'ա', goal: 'նպատակ' }, { title: 'e40c292c', goal: 'bf9cf968' })).toEqual([]);
});

test('a sentence without a hash is unconfirmed', () => {
  expect(check({ title: 'ա', goal: 'նպատակ' }, { title: 'e40c292c' })).toEqual([
    { code: 'missing_translation_hash', file: 'hy.json', path: ['sentences', 'goal'], found: 'goal', expected: 'bf9cf968' },
  ]);
  expect(check({ title: 'ա' }).map(({ code }) => code)).toEqual(['missing_translation_hash']);
});

test('a sentence made from English that has changed since is stale', () => {
  expect(check({ title: 'ա' }, { title: 'ffffffff' })).toEqual([
    { code: 'stale_translation', file: 'hy.json', path: ['sentences', 'title'], found: 'title', expected: 'e40c292c' },
  ]);
});

test('a sentence that is still English is untranslated, unless there is no word in it', () => {
  expect(check({ goal: 'foobar' }, { goal: 'bf9cf968' })).toEqual([{ code: 'same_as_source', file: 'hy.json', path: ['sentences', 'goal'], found: 'goal' }]);
  expect(check({ title: 'a' }, { title: 'e40c292c' })).toEqual([]);
});

test('sentences that English does not have are none of its business, even under an inherited name', () => {
  expect(check({ spare: 'x', toString: 'x' })).toEqual([]);
});
