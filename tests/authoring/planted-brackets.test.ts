import { expect, test } from 'vitest';
import { COAT, changeFile, listPrinted, openPlantedLibrary } from './planted-library.ts';

const library = openPlantedLibrary();

/** What is planted in scenario.json, by replacing, and all that its author then reads. */
const slips: readonly (readonly [name: string, from: string | RegExp, to: string, said: string])[] = [
  [
    'the { before a reply forgotten',
    /\{\n(\s+"id": "b",)/,
    '\n$1',
    `
    121 |           "id": "b",
        |           ^
    Line 121, column 11: A { is missing before "id". Write it: what it opens is closed further on.`,
  ],
  [
    'the { before the first reply forgotten',
    /\{\n(\s+"id": "a",)/,
    '\n$1',
    `
    107 |           "id": "a",
        |           ^
    Line 107, column 11: A { is missing before "id". Write it: what it opens is closed further on.`,
  ],
  [
    'the { after a name forgotten',
    '"complaint": {',
    '"complaint":',
    `
    9 |     "channel": "counter",
      |     ^
    Line 9, column 5: A { is missing before "channel". Write it: what it opens is closed further on.`,
  ],
  [
    'the } of an empty group forgotten',
    '"marks": {},',
    '"marks": {,',
    `
    129 |           "marks": {,
        |                     ^
    Line 129, column 21: A } is missing here: the { of line 129 is not closed. Write it.`,
  ],
  [
    'the } of a reply forgotten',
    /"to": "sorry"\n\s+\},/,
    '"to": "sorry"\n        ,',
    `
    119 |         ,
        |         ^
    Line 119, column 9: A } is missing here: the { of line 106 is not closed. Write it.`,
  ],
  [
    'the [ of a list of texts forgotten',
    '["hello", "still_there"]',
    '"hello", "still_there"]',
    `
    92 |     "lines": "hello", "still_there"],
       |              ^
    Line 92, column 14: A [ is missing before "hello". Write it: what it opens is closed further on.`,
  ],
  [
    'the [ of a list of one text forgotten',
    '"facts": ["coat_date"]',
    '"facts": "coat_date"]',
    `
    66 |   "facts": "coat_date"],
       |            ^
    Line 66, column 12: A [ is missing before "coat_date". Write it: what it opens is closed further on.`,
  ],
  [
    'the [ of a list of groups forgotten',
    '"offers": [',
    '"offers":',
    `
    41 |     {
       |     ^
    Line 41, column 5: A [ is missing before {. Write it: what it opens is closed further on.`,
  ],
  [
    'the [ of a list of one group forgotten',
    /"lines": \[(?=\n)/,
    '"lines":',
    `
    101 |         {
        |         ^
    Line 101, column 9: A [ is missing before {. Write it: what it opens is closed further on.`,
  ],
  [
    'the ] of a list of texts forgotten',
    '["hello", "still_there"]',
    '["hello", "still_there"',
    `
    92 |     "lines": ["hello", "still_there",
       |                                     ^
    Line 92, column 37: A ] is missing here: the [ of line 92 is not closed. Write it.`,
  ],
  [
    'the ] of a list of groups forgotten',
    /\],(?=\s+"facts")/,
    ',',
    `
    64 |     }
       |      ^
    Line 64, column 6: A ] is missing here: the [ of line 40 is not closed. Write it.`,
  ],
  [
    'a ] too many at the end of a list',
    '["hello", "still_there"]',
    '["hello", "still_there"]]',
    `
    92 |     "lines": ["hello", "still_there"]],
       |                                      ^
    Line 92, column 38: This ] is one too many. Remove it, or look above it for a bracket that is missing.`,
  ],
  [
    'a ] too many in the middle of a list',
    /"to": "sorry"\n\s+\},/,
    '"to": "sorry"\n        }],',
    `
    119 |         }],
        |          ^
    Line 119, column 10: This ] is one too many. Remove it, or look above it for a bracket that is missing.`,
  ],
  [
    'a [ too many',
    '["hello",',
    '[["hello",',
    `
    92 |     "lines": [["hello", "still_there"],
       |               ^
    Line 92, column 15: This [ is one too many. Remove it, or look above it for a bracket that is missing.`,
  ],
  [
    'a } too many within a reply',
    '"marks": {},',
    '"marks": {}},',
    `
    129 |           "marks": {}},
        |                      ^
    Line 129, column 22: This } is one too many. Remove it, or look above it for a bracket that is missing.`,
  ],
  [
    'a } too many at the end of a line above',
    '"value": 40\n    },',
    '"value": 40\n    }},',
    `
    15 |     }},
       |      ^
    Line 15, column 6: This } is one too many. Remove it, or look above it for a bracket that is missing.`,
  ],
  [
    'a { for a [',
    '["hello", "still_there"]',
    '{"hello", "still_there"]',
    `
    92 |     "lines": {"hello", "still_there"],
       |              ^
    Line 92, column 14: { opens here what should begin with [. Write [ instead: a list stands in [ ], a group of entries in { }.`,
  ],
  [
    'a [ for a {',
    '"complaint": {',
    '"complaint": [',
    `
    8 |   "complaint": [
      |                ^
    Line 8, column 16: [ opens here what should begin with {. Write { instead: a list stands in [ ], a group of entries in { }.`,
  ],
  [
    'a bracket forgotten, and after it a quote: nothing is certain there',
    /\{\n(\s+"id": "b",)([\s\S]*)"escalated"/,
    '\n$1$2“escalated”',
    `
    121 |           "id": "b",
        |           ^
    Line 121, column 11: A { is missing before "id". Write it: what it opens is closed further on.`,
  ],
];

test.each(slips)('an author reads of the bracket alone: %s', async (_name, from, to, said) => {
  changeFile(library.root, 'scenario.json', (text) => text.replace(from, to));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/scenario.json${said}`);
});
