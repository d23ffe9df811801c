import { expect, test } from 'vitest';
import { hashSentence } from '../../../src/domain/format/hash-sentence.ts';

test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('gives the published FNV-1a value for %j', (sentence, hash) => {
  expect(hashSentence(sentence)).toBe(hash);
});

test('always has eight digits, and tells Armenian from Cyrillic', () => {
  expect(hashSentence('Շնորհակալություն')).toMatch(/^[0-9a-f]{8}$/);
  expect(hashSentence('Рахмет')).not.toBe(hashSentence('Рахмат'));
});
