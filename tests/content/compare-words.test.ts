import { expect, test } from 'vitest';
import { compareWords } from './compare-words.ts';

const english = { brand: 'Amends', hello: 'Hello {{name}}', group: { talks_one: '{{count}} talk', talks_other: '{{count}} talks' }, of: ' / ' };
const kazakh = { brand: 'Amends', hello: 'Сәлем {{name}}', group: { talks_one: 'бір сөйлесу', talks_other: '{{count}} сөйлесу' }, of: ' / ' };
const compare = (changes: object) => compareWords(english, { ...kazakh, ...changes }, 'kk', ['brand']);

test('finds nothing wrong with a complete translation', () => {
  expect(compare({})).toEqual([]);
});

test.each([
  [{ hello: 'Сәлем {{nam}}' }, 'values: hello has nam, English has name'],
  [{ hello: 'Hello {{name}}' }, 'still English: hello'],
  [{ hello: ' ' }, 'empty: hello'],
  [{ bye: 'Сау бол' }, 'spare: bye'],
  [{ group: { talks_other: '{{count}} сөйлесу' } }, 'missing: group.talks_one'],
  [{ group: { ...kazakh.group, talks_few: '{{count}}' } }, 'spare: group.talks_few'],
])('finds in %j: %s', (changes, fault) => {
  expect(compare(changes)).toEqual([fault]);
});

test('asks for the plural forms of the language, not of English', () => {
  expect(compareWords(english, { ...kazakh, hello: 'Привет {{name}}' }, 'ru', ['brand'])).toEqual(['missing: group.talks_few', 'missing: group.talks_many']);
});
