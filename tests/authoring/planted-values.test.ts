import { expect, test } from 'vitest';
import { COAT, changeFile, listPrinted, openPlantedLibrary } from './planted-library.ts';

const library = openPlantedLibrary();

test.each([
  ['one act', '"acts": ["acknowledge"]', '"acts": "acknowledge"', 'turns.story.replies.a.acts (line 112)', 'acknowledge'],
  [
    'one place',
    '"to": "sorry"',
    '"told": "what the customer said at first",\n"to": "sorry"',
    'turns.story.replies.a.told (line 118)',
    'what the customer said at first',
  ],
  ['two acts', '"acts": ["acknowledge"]', '"acts": "acknowledge, fix"', 'turns.story.replies.a.acts (line 112)', 'acknowledge, fix', '["acknowledge", "fix"]'],
  ['one fact', /"learns": \["coat_date"\]/, '"learns": "x"', 'turns.story.replies.a.learns (line 117)', 'x'],
])(
  'a list that is written as a word is told as that and nothing else, with the word in its list: %s',
  async (_name, from, to, place, word, list = `["${word}"]`) => {
    changeFile(library.root, 'scenario.json', (text) => text.replace(from, () => to));
    expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/scenario.json
  ${place}
    “${word}” is something else than what belongs here. Write a list in square brackets, as in ${list}.`);
  },
);

test('a word in place of a list of groups is told what such a list looks like', async () => {
  changeFile(library.root, 'scenario.json', (text) => text.replace('"limits": [', '"limits": "none of them",\n"limitz": ['));
  expect((await listPrinted(library.root)).join('\n')).toContain(`
  limits (line 68)
    “none of them” is something else than what belongs here. Write a list in [ ].`);
});

test('a list in place of a sentence is told as that and nothing else', async () => {
  changeFile(library.root, 'en.json', (text) => text.replace('"Words of title"', '[]'));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/en.json
  sentences.title (line 10)
    “[…]” is something else than what belongs here. Write a text in quotes.`);
});
