import { expect, test } from 'vitest';
import { COAT, changeFile, listPrinted, openPlantedLibrary } from './planted-library.ts';

const library = openPlantedLibrary();

/** What is planted in en.json, by replacing, and all that its author then reads. */
const slips: readonly (readonly [name: string, from: string | RegExp, to: string, said: string])[] = [
  [
    'a comma forgotten at the end of a line',
    '"language": "en",',
    '"language": "en"',
    `
    4 |   "language": "en"
      |                   ^
    Line 4, column 19: A comma is missing here. Write one: entries that follow each other are separated by commas.`,
  ],
  [
    'a comma after the last entry',
    '"unit": 1',
    '"unit": 1,',
    `
    7 |     "unit": 1,
      |              ^
    Line 7, column 14: This comma is one too many. Remove it: nothing follows it that it would separate.`,
  ],
  [
    'two commas',
    '"language": "en",',
    '"language": "en",,',
    `
    4 |   "language": "en",,
      |                    ^
    Line 4, column 20: This comma is one too many. Remove it: nothing follows it that it would separate.`,
  ],
  [
    'a comment at the end of a line',
    '"language": "en",',
    '"language": "en", // English',
    `
    4 |   "language": "en", // English
      |                     ^
    Line 4, column 21: Comments are not allowed. Remove “// English”.`,
  ],
  [
    'a comment with a hash',
    '  "money"',
    '  # prices\n  "money"',
    `
    5 |   # prices
      |   ^
    Line 5, column 3: Comments are not allowed. Remove “# prices”.`,
  ],
  [
    'a colon forgotten',
    '"title":',
    '"title"',
    `
    10 |     "title" "Words of title",
       |            ^
    Line 10, column 12: A colon is missing here. Write one between the name and what belongs to it.`,
  ],
  [
    'an equals sign for a colon',
    '"title":',
    '"title" =',
    `
    10 |     "title" = "Words of title",
       |             ^
    Line 10, column 13: “=” stands where a colon belongs. Write a colon instead.`,
  ],
  [
    'a value forgotten',
    '"language": "en"',
    '"language":',
    `
    4 |   "language":,
      |              ^
    Line 4, column 14: Nothing stands after this colon. Write what belongs to the name.`,
  ],
  [
    'a number with a comma',
    '"unit": 1',
    '"unit": 1,5',
    `
    7 |     "unit": 1,5
      |             ^
    Line 7, column 13: “1,5” is not written as a number. Write a number as 3, 0.5 or -1, with a point and nothing round it.`,
  ],
  [
    'a number with a zero before it',
    '"unit": 1',
    '"unit": 01',
    `
    7 |     "unit": 01
      |             ^
    Line 7, column 13: “01” is not written as a number. Write a number as 3, 0.5 or -1, with a point and nothing round it.`,
  ],
  [
    'a semicolon for a comma',
    '"language": "en",',
    '"language": "en";',
    `
    4 |   "language": "en";
      |                   ^
    Line 4, column 19: “;” stands where a comma belongs. Write a comma instead.`,
  ],
  [
    'a space that is none, as word processors write it',
    '    "title"',
    '   \u00a0"title"',
    `
    10 |     "title": "Words of title",
       |    ^
    Line 10, column 4: A character that nobody sees stands here; it is no ordinary space. Delete it, and type a space.`,
  ],
  [
    'a bracket forgotten in the middle',
    '  },\n  "sentences"',
    '  "sentences"',
    `
    7 |     "unit": 1
      |              ^
    Line 7, column 14: A comma is missing here. Write one: entries that follow each other are separated by commas.
    8 |   "sentences": {
      |   ^
    Line 8, column 3: A } is missing here: the { of line 5 is not closed. Write it.`,
  ],
  [
    'the last bracket forgotten',
    /\}\s*$/,
    '\n',
    `
    88 |   }
       |    ^
    Line 88, column 4: A } is missing here: the { of line 1 is not closed. Write it.`,
  ],
  [
    'a bracket too many in the middle',
    '  },\n  "sentences"',
    '  }\n  },\n  "sentences"',
    `
    9 |   },
      |   ^
    Line 9, column 3: This } is one too many. Remove it, or look above it for a bracket that is missing.`,
  ],
  [
    'a round list for a square one',
    '"unit": 1\n  },',
    '"unit": 1\n  ],',
    `
    8 |   ],
      |   ^
    Line 8, column 3: ] stands here, but } closes the bracket of line 5. Write } instead.`,
  ],
  [
    'a name twice',
    '"summary":',
    '"title":',
    `
  sentences.title (line 11)
    11 |     "title": "Words of summary",
       |     ^
    Line 11, column 5: “title” stands twice: in line 10 and here. Keep one of the two.`,
  ],
  [
    'half of a file, as after a full disk',
    /"summary"[\s\S]*$/,
    '',
    `
    10 |     "title": "Words of title",
       |                               ^
    Line 10, column 31: A } is missing here: the { of line 9 is not closed. Write it.`,
  ],
  [
    'two files in one',
    /\}\s*$/,
    '}\n{ "title": "" }\n',
    `
    90 | { "title": "" }
       | ^
    Line 90, column 1: The file is over before this. Remove it, or look above it for a bracket that closes too early.`,
  ],
];

test.each(slips)('an author reads where and what it is: %s', async (_name, from, to, said) => {
  changeFile(library.root, 'en.json', (text) => text.replace(from, () => to));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/en.json${said}`);
});

test('several slips are told at once, each as itself', async () => {
  changeFile(library.root, 'en.json', (text) =>
    text.replace('"en",', '"en"').replace('"Words of title"', '“Words of title”').replace('Words of trade', 'Words\nof trade').replace('"goal":', 'goal:'),
  );
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/en.json
    4 |   "language": "en"
      |                   ^
    Line 4, column 19: A comma is missing here. Write one: entries that follow each other are separated by commas.
    10 |     "title": “Words of title”,
       |              ^
    Line 10, column 14: “ cannot be used as a quote round a name or a sentence. Write the straight quote " there. Inside a sentence all other quotes are welcome.
    12 |     "trade": "Words
       |                    ^
    Line 12, column 20: A sentence may not be broken over two lines. Join this line and the next.
    17 |     goal: "Words of goal",
       |     ^
    Line 17, column 5: “goal” stands where a name in straight quotes belongs. Write the name in straight quotes, then a colon, as in "to": "closing".`);
});
