import { expect, test } from 'vitest';
import { readSignLists } from '../../src/authoring/read-sign-lists.ts';
import { compileList } from '../../src/domain/signs/match-words.ts';
import type { ListName } from '../../src/domain/signs/sign-words-schema.ts';
import { levelText } from '../../src/domain/signs/split-text.ts';
import { root } from '../architecture/list-files.ts';
import { LANGUAGES, readShipped } from './read-shipped.ts';

const { lists, problems } = await readSignLists(root);
const shipped = await readShipped();
const find = (language: string, name: ListName, sentence: string) => compileList(lists[language]?.lists[name] ?? {})(levelText(sentence));

test('every language of the app has word lists, and no other', () => {
  expect(problems).toEqual([]);
  expect(Object.keys(lists).sort()).toEqual([...LANGUAGES]);
});

test.each(LANGUAGES)('%s has every entry once', (language) => {
  for (const [name, list] of Object.entries(lists[language]?.lists ?? {})) {
    for (const entries of Object.values(list as Record<string, string[]>)) expect([name, new Set(entries).size]).toEqual([name, entries.length]);
  }
});

test.each(LANGUAGES)('each list of %s finds something in the replies that are shipped', (language) => {
  const replies = shipped.flatMap(({ words }) =>
    Object.entries(words.get(language)?.sentences ?? {}).flatMap(([key, said]) => (/^turn\.\w+\.[a-z]$/.test(key) ? said : [])),
  );
  const empty = Object.keys(lists[language]?.lists ?? {}).filter((name) => replies.every((reply) => find(language, name as ListName, reply).length === 0));
  expect(empty).toEqual([]);
  expect(replies.length).toBeGreaterThan(150);
});

test.each<[string, ListName, string, string[]]>([
  ['en', 'negations', 'I don’t know. Nobody knows, and I’m not nothing.', ["don't", 'nobody', 'not', 'nothing']],
  ['en', 'firstPerson', 'I’m in. Give it to me, in an inn.', ['i', 'me']],
  ['en', 'but', 'But the button, butter and all.', ['but']],
  ['ru', 'negations', 'Не знаю, никто ничего. Небо.', ['не', 'никто', 'ничего']],
  ['hy', 'negations', 'Չգիտեմ՝ ո՞չ, թե չորս չափս։', ['չգիտեմ', 'ոչ']],
  ['hy', 'firstPerson', 'Ես կանեմ, խնդրեմ։', ['ես', 'կանեմ']],
  ['kk', 'negations', 'Бес адам келмейді немесе білмеймін.', ['келмейді', 'білмеймін']],
  ['kk', 'firstPerson', 'Мен кейін дейін айтамын.', ['мен', 'айтамын']],
  ['ky', 'negations', 'Аябай жакшы, бирок албайм, эч ким жок.', ['албайм', 'эч ким', 'жок']],
  ['ky', 'firstPerson', 'Кийин жардам берем, суранам.', ['берем']],
  ['mn', 'negations', 'Үнэгүй биш, чадахгүй, магадгүй.', ['биш', 'чадахгүй']],
  ['mn', 'politeness', 'Байна уу? Хэлж өгнө үү.', ['өгнө үү']],
])('%s %s are found in: %s', (language, name, sentence, found) => {
  expect(find(language, name, sentence)).toEqual(found);
});
