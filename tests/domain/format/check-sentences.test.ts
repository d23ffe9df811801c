import { expect, test } from 'vitest';
import { checkSentences } from '../../../src/domain/format/check-sentences.ts';

test('finds nothing wrong when the keys are exactly those that are asked for', () => {
  expect(checkSentences('hy.json', { title: 'Ա', goal: 'Բ' }, ['goal', 'title'])).toEqual([]);
});

test('names each missing sentence by its key', () => {
  expect(checkSentences('hy.json', { title: 'Ա' }, ['title', 'goal'])).toEqual([
    { code: 'missing_sentence', file: 'hy.json', path: ['sentences', 'goal'], found: 'goal' },
  ]);
});

test('names a spare sentence, and the missing one it was probably meant to be', () => {
  expect(checkSentences('hy.json', { title: 'Ա', 'turn.openin.a': 'Բ', zzz: 'Գ' }, ['title', 'turn.opening.a'])).toEqual([
    { code: 'missing_sentence', file: 'hy.json', path: ['sentences', 'turn.opening.a'], found: 'turn.opening.a' },
    { code: 'spare_sentence', file: 'hy.json', path: ['sentences', 'turn.openin.a'], found: 'turn.openin.a', expected: 'turn.opening.a' },
    { code: 'spare_sentence', file: 'hy.json', path: ['sentences', 'zzz'], found: 'zzz' },
  ]);
});

test('a key that every object inherits does not count as there', () => {
  expect(checkSentences('hy.json', {}, ['toString'])).toHaveLength(1);
});

test('stops at two hundred spare sentences', () => {
  const sentences = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`spare.${index}`, 'x']));
  expect(checkSentences('hy.json', sentences, ['title'])).toHaveLength(201);
});
