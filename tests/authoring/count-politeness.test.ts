import { expect, test } from 'vitest';
import { countPoliteness, readPoliteBeginnings } from '../../src/authoring/count-politeness.ts';
import { root } from '../architecture/list-files.ts';
import { LANGUAGES } from '../content/read-shipped.ts';

test('polite words are counted wherever they stand', () => {
  expect(countPoliteness('Sorry, please sit down. I am sorry.', ['sorry', 'please'])).toBe(3);
  expect(countPoliteness('Sit down.', ['sorry', 'please'])).toBe(0);
});

test.each(LANGUAGES)('%s has its polite words, each once and in lower case', async (language) => {
  const beginnings = await readPoliteBeginnings(root, language);
  expect(beginnings.length).toBeGreaterThanOrEqual(8);
  expect(new Set(beginnings).size).toBe(beginnings.length);
  expect(beginnings.map((one) => one.toLowerCase())).toEqual(beginnings);
});

test.each([
  ['en', 'I’m sorry, thank you. Of course. Sorry!', 4],
  ['hy', 'Ներեցեք, շնորհակալություն, խնդրում եմ', 3],
  ['kk', 'Кешіріңіз, рақмет, түсінемін', 3],
  ['ky', 'Кечиресиз, рахмат, түшүнөм', 3],
  ['mn', 'Уучлаарай, баярлалаа, ойлгож байна', 3],
])('polite words are counted in %s: %s', async (language, sentence, count) => {
  expect(countPoliteness(sentence, await readPoliteBeginnings(root, language))).toBe(count);
});

test('a language without polite words is an error, not a tie of every reply', async () => {
  await expect(readPoliteBeginnings(root, 'ka')).rejects.toThrow('No polite words are known for “ka”: list their beginnings in scenarios/politeness/ka.json.');
});
