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
    “${word}” is not what belongs here. Write a list in square brackets, as in ${list}.`);
  },
);

test('a word in place of a list of groups is told what such a list looks like', async () => {
  changeFile(library.root, 'scenario.json', (text) => text.replace('"limits": [', '"limits": "none of them",\n"limitz": ['));
  expect((await listPrinted(library.root)).join('\n')).toContain(`
  limits (line 68)
    “none of them” is not what belongs here. Write a list in [ ].`);
});

test('a list in place of a sentence is told as that and nothing else', async () => {
  changeFile(library.root, 'en.json', (text) => text.replace('"Words of title"', '[]'));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/en.json
  sentences.title (line 10)
    “a list in [ ]” is not what belongs here. Write a text in quotes.`);
});

test.each([
  ['"30 GBP"', '30'],
  ['"£30"', '30'],
  ['"12,50 EUR"', '12.5'],
  ['"1,500 AMD"', '1500'],
])('an amount in quotes is told to be a number alone: %s', async (written, number) => {
  changeFile(library.root, 'scenario.json', (text) => text.replace('"limit": 6', () => `"limit": ${written}`));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/scenario.json
  complaint.policy.limit (line 36)
    “${written.slice(1, -1)}” is not what belongs here. Write ${number} alone: no quotes, no currency, no other sign.`);
});

test.each([
  ['30 GBP', '30'],
  ['GBP 30', '30'],
  ['£30', '30'],
  ['30€', '30'],
  ['30%', '30'],
  ['2.50 USD', '2.5'],
])('an amount without quotes is told to be a number alone: %s', async (written, number) => {
  changeFile(library.root, 'scenario.json', (text) => text.replace('"limit": 6', () => `"limit": ${written}`));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/scenario.json
    36 |       "limit": ${written},
       |                ^
    Line 36, column 16: “${written}” is more than a number. Write ${number} alone, without a currency or any other sign.`);
});

test('an amount with a comma in it and a currency is told once', async () => {
  changeFile(library.root, 'scenario.json', (text) => text.replace('"limit": 6', '"limit": 1,500 GBP'));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/scenario.json
    36 |       "limit": 1,500 GBP,
       |                ^
    Line 36, column 16: “1,500 GBP” is not written as a number. Write a number as 3, 0.5 or -1, with a point and nothing round it.`);
});

test.each(['"between 20 and 30"', '"1.000 EUR"', '"thirty"'])(
  'a text that holds no single number is told to be a number, and none is guessed: %s',
  async (written) => {
    changeFile(library.root, 'scenario.json', (text) => text.replace('"limit": 6', () => `"limit": ${written}`));
    expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/scenario.json
  complaint.policy.limit (line 36)
    “${written.slice(1, -1)}” is not what belongs here. Write a number without quotes.`);
  },
);

test.each(['–', '−', '‑', '—'])('another sign than the hyphen before a number is told as that, once: %s', async (sign) => {
  changeFile(library.root, 'scenario.json', (text) => text.replace('"mood": {\n            "anger": -2,', `"mood": { "anger": ${sign}2,`));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/scenario.json
    113 |           "mood": { "anger": ${sign}2,
        |                              ^
    Line 113, column 30: The sign before this number looks like a hyphen but is another: “${sign}2”. Write the plain hyphen of the keyboard: -2.`);
});

test('an amount with others after it in its line is told alone', async () => {
  changeFile(library.root, 'scenario.json', (text) => text.replace('"limit": 6,\n', '"limit": £8, '));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/scenario.json
    36 |       "limit": £8,       "allowed": ["voucher", "mending"]
       |                ^
    Line 36, column 16: “£8” is more than a number. Write 8 alone, without a currency or any other sign.`);
});

test.each([
  ['True', 'true'],
  ['FALSE', 'false'],
  ['None', 'null'],
])('a word of JSON is told in small letters, not in quotes: %s', async (word, right) => {
  changeFile(library.root, 'scenario.json', (text) => text.replace(/"reaction": true,\s+/, `"reaction": ${word}, `));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/scenario.json
    274 |           "reaction": ${word}, "to": "check"
        |                       ^
    Line 274, column 23: “${word}” is not written in this way. Write ${right}, in small letters and without quotes.`);
});

test.each(['=', '=>', ' ='])('“%s” in a list of entries on one line is told to be a colon', async (sign) => {
  changeFile(library.root, 'scenario.json', (text) => text.replace('"mood": {\n            "anger": -2,', `"mood": { "anger"${sign} -2,`));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/scenario.json
    113 |           "mood": { "anger"${sign} -2,
        |                            ${sign.startsWith(' ') ? ' ' : ''}^
    Line 113, column ${sign.startsWith(' ') ? 29 : 28}: “${sign.trim()}” stands where a colon belongs. Write a colon instead.`);
});

test('a condition that is a number alone is told to be a range, with it in one', async () => {
  changeFile(library.root, 'scenario.json', (text) => text.replace(/"trust": \{\s+"max": 1\s+\}/, '"trust": 6'));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/scenario.json
  limits (the second).when.trust (line 79)
    “6” is not what belongs here. Write a range, as in {"min": 6}.`);
});

test('a range of which the least is above the most is told as that alone', async () => {
  changeFile(library.root, 'scenario.json', (text) => text.replace(/"trust": \{\s+"max": 1\s+\}/, '"trust": { "min": 8, "max": 3 }'));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/scenario.json
  limits (the second).when.trust.min (line 79)
    “8” cannot stand here. Write a number that is not above that of “max”.`);
});

test('a place in a list without ids is told in words', async () => {
  changeFile(library.root, 'scenario.json', (text) => text.replace('"errors": ["argues"]', '"errors": ["argues", "shouts"]'));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/scenario.json
  turns.story.replies.c.errors (the second) (line 130)
    The method has no critical error “shouts”. Use a critical error of the method.`);
});

test('a talk that goes in a circle is told in whole sentences', async () => {
  changeFile(library.root, 'scenario.json', (text) => text.replace(/("says_sorry": 2[\s\S]*?"to": )"options"/, '$1"sorry"'));
  expect((await listPrinted(library.root)).join('\n')).toContain('The talk can go round in a circle: sorry. Lead one of');
});

test('a turn with too few replies is told in figures', async () => {
  changeFile(library.root, 'scenario.json', (text) => text.replace(/,\s+\{\s+"id": "c",\s+"marks": \{\},\s+"mood": \{\s+"anger": 1,[\s\S]*?\}(?=\s+\])/, ''));
  expect((await listPrinted(library.root)).join('\n')).toContain('The turn “sorry” offers too few replies. Offer 3 or 4.');
});
