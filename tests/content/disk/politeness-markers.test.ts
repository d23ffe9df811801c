import { expect, test } from 'vitest';
import { countPoliteness } from '../../../src/content/disk/politeness-markers.ts';

test('polite words are counted wherever they stand, in the language of the sentence', () => {
  expect(countPoliteness('Sorry, please sit down. I am sorry.', 'en')).toBe(3);
  expect(countPoliteness('Sorry, please sit down.', 'mn')).toBe(0);
});

test('a language without polite words is an error, not a tie of every reply', () => {
  expect(() => countPoliteness('გთხოვთ', 'ka')).toThrow('No polite words are known for “ka”');
});
