import { expect, test } from 'vitest';
import { COAT, changeFile, listPrinted, openPlantedLibrary } from './planted-library.ts';

const library = openPlantedLibrary();

/** What is planted in a file of the scenario, by replacing, and all that its author then reads. */
type Fault = readonly [name: string, from: string | RegExp, to: string, said: string];

const inWords: readonly Fault[] = [
  [
    'markup in a sentence',
    'Words of title',
    'Words <3 of title',
    `
  sentences.title (line 10)
    “Words <3 of title” cannot stand here. Write a sentence without < > { } and without a line break.`,
  ],
  [
    'an empty sentence',
    'Words of title',
    '',
    `
  sentences.title (line 10)
    “” cannot stand here. Write a text that is not empty.`,
  ],
  [
    'a sentence of many lines',
    'Words of title',
    'x'.repeat(601),
    `
  sentences.title (line 10)
    “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” cannot stand here. Write a shorter text (letters: 600 or fewer).`,
  ],
  [
    'a number for a sentence',
    '"Words of title"',
    '7',
    `
  sentences.title (line 10)
    “7” is not what belongs here. Write a text in quotes.`,
  ],
  [
    'a currency by its name',
    '"EUR"',
    '"euro"',
    `
  money.currency (line 6)
    “euro” cannot stand here. Write the short name of a currency, three capital Latin letters such as USD.`,
  ],
  [
    'a number in quotes',
    '"unit": 1',
    '"unit": "1"',
    `
  money.unit (line 7)
    “1” is not what belongs here. Write a number without quotes.`,
  ],
  [
    'a unit that is worth nothing',
    '"unit": 1',
    '"unit": 0',
    `
  money.unit (line 7)
    “0” cannot stand here. Write more than 0.`,
  ],
  [
    'a language by its name',
    '"language": "en"',
    '"language": "English"',
    `
  language (line 4)
    “English” cannot stand here. Write the short name of a language, two or three small Latin letters such as hy.`,
  ],
];

const inStructure: readonly Fault[] = [
  [
    'anger above the most',
    '"anger": 6',
    '"anger": 11',
    `
  complaint.customer.anger (line 21)
    “11” cannot stand here. Write 10 or less.`,
  ],
  [
    'half a point of anger',
    '"anger": 6',
    '"anger": 6.5',
    `
  complaint.customer.anger (line 21)
    “6.5” is not what belongs here. Write a whole number without quotes.`,
  ],
  [
    'a channel that there is not',
    '"counter"',
    '"desk"',
    `
  complaint.channel (line 9)
    “desk” cannot stand here. Write one of these: counter, phone, chat, email, letter.`,
  ],
  [
    'no channel',
    '    "channel": "counter",\n',
    '',
    `
  complaint.channel (line 8)
    “channel” is missing here. Add it: one of these: counter, phone, chat, email, letter.`,
  ],
  [
    'a misspelt field',
    '"limits": [',
    '"limitz": [',
    `
  limits (line 1)
    “limits” is missing here. Add it: a list in [ ].
  limitz (line 68)
    There is no field “limitz” here. Did you mean “limits”? Remove it or correct its name.`,
  ],
  [
    'an id with a capital and a mark',
    '"id": "sorry"',
    '"id": "Sorry!"',
    `
  turns.Sorry!.id (line 148)
    “Sorry!” cannot stand here. Write 2 to 41 small Latin letters, digits and _, a letter first.`,
  ],
  [
    'a word for the letter of a reply',
    '"id": "b"',
    '"id": "first"',
    `
  turns.story.replies.first.id (line 121)
    “first” cannot stand here. Write one small Latin letter.`,
  ],
  [
    'a word for the level of a mark',
    '"lets_finish": 3',
    '"lets_finish": "good"',
    `
  turns.story.replies.a.marks.lets_finish (line 109)
    “good” is not what belongs here. Write a number without quotes.`,
  ],
  [
    'a criterion with a space',
    '"lets_finish": 3',
    '"lets finish": 3',
    `
  turns.story.replies.a.marks.lets finish (line 109)
    “lets finish” cannot be used as a name. Use another, of small Latin letters, digits and _.`,
  ],
  [
    'a name that programs keep for themselves',
    '"lets_finish": 3',
    '"constructor": 3',
    `
  turns.story.replies.a.marks.constructor (line 109)
    “constructor” cannot be used as a name. Use another, of small Latin letters, digits and _.`,
  ],
  [
    'a reply that leads to a number',
    '"to": "sorry"',
    '"to": 5',
    `
  turns.story.replies.a.to (line 118)
    “5” is not what belongs here. Write a text in quotes or a list in [ ].`,
  ],
  [
    'yes for true',
    '"reaction": true',
    '"reaction": "yes"',
    `
  turns.gesture.replies.a.reaction (line 274)
    “yes” is not what belongs here. Write true or false without quotes.`,
  ],
  [
    'one fact without its list',
    '"facts": ["coat_date"]',
    '"facts": "coat_date"',
    `
  facts (line 66)
    “coat_date” is not what belongs here. Write a list in square brackets, as in ["coat_date"].`,
  ],
  [
    'an id that no folder of Windows can have',
    '"id": "torn_coat"',
    '"id": "aux"',
    `
  id (line 4)
    “aux” cannot stand here. Write another name: Windows can have no file or folder called con, prn, aux, nul, com1 to com9 or lpt1 to lpt9.`,
  ],
  [
    'a version that is still to come',
    '"formatVersion": 1',
    '"formatVersion": 7',
    `
  formatVersion (line 3)
    Format version 7 is not known. Use 1, or open the file with a newer Amends.`,
  ],
];

test.each([...inWords.map((fault) => ['en.json', ...fault] as const), ...inStructure.map((fault) => ['scenario.json', ...fault] as const)])(
  'in %s an author reads where and what it is: %s',
  async (file, _name, from, to, said) => {
    changeFile(library.root, file, (text) => text.replace(from, () => to));
    expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/${file}${said}`);
  },
);
