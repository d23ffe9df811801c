import { expect, test } from 'vitest';
import { checkWording } from '../../../src/domain/format/check-wording.ts';

const codesOf = (sentence: string) => checkWording('en.json', { title: sentence }).map(({ code, found }) => [code, found]);

test.each([
  ['only spaces', ' \u00a0 ', 'blank_sentence', 'title'],
  ['only signs', '—!', 'blank_sentence', 'title'],
  ['a space that has no width', '\u200bCold soup', 'unseen_sign', 'U+200B'],
  ['a sign that turns the direction', 'Cold soup\u202e', 'unseen_sign', 'U+202E'],
  ['a tab', 'Cold\tsoup', 'unseen_sign', 'U+0009'],
  ['a null', 'Cold\u0000soup', 'unseen_sign', 'U+0000'],
  ['a byte that was no letter', 'Cold s\ufffdup', 'unseen_sign', 'U+FFFD'],
  ['a soft hyphen', 'Cold\u00adsoup', 'unseen_sign', 'U+00AD'],
  ['an apostrophe read as Western', 'It isnâ€™t cold', 'misread_letters', 'â€™'],
  ['an accent read as Western', 'A cafÃ© nearby', 'misread_letters', 'Ã©'],
  ['a space read as Western', '20Â\u00a0%', 'misread_letters', 'Â'],
  ['Cyrillic read as Western', 'Ð°Ð½Ð½Ð°', 'misread_letters', 'Ð°'],
  ['Armenian read as Western', 'Ô±Õ¶Õ¶Õ¡', 'misread_letters', 'Ô±Õ¶'],
  ['Cyrillic read as Cyrillic', 'РђРЅРЅР°', 'misread_letters', 'РђРЅ'],
  ['a dash read as Cyrillic', 'Soup вЂ“ cold', 'misread_letters', 'вЂ“'],
  ['a space before', ' Cold soup', 'spare_spaces', 'title'],
  ['a space after', 'Cold soup ', 'spare_spaces', 'title'],
  ['two spaces', 'Cold  soup', 'spare_spaces', 'title'],
  ['a word to be replaced', 'TODO: what she says', 'placeholder', 'TODO: what she says'],
  ['square brackets round what is to be written', '[Write here why it works]', 'placeholder', '[Write here why it works]'],
  ['dots in place of words', '...', 'placeholder', '...'],
  ['question marks in place of letters', '??? ????', 'placeholder', '??? ????'],
])('a sentence with %s is named', (_, sentence, code, found) => {
  expect(codesOf(sentence)).toEqual([[code, found]]);
});

test.each([
  'Cold soup',
  '20\u00a0% off…',
  'Լա՞վ։ «Այո»',
  'Что?! Да-да…',
  'Todorov rang.',
  'Château “Âme” — Île',
  'Él dijo «Ñ».',
  'Рим, С. «Рак»',
  'Öl „Ö“',
  '18:30',
  'Маған 2–3 күн керек.',
])('“%s” is a sentence', (sentence) => {
  expect(codesOf(sentence)).toEqual([]);
});
