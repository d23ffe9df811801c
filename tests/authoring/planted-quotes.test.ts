import { expect, test } from 'vitest';
import { COAT, changeFile, listPrinted, openPlantedLibrary } from './planted-library.ts';

const library = openPlantedLibrary();

/** What is planted in en.json, by replacing, and all that its author then reads. */
const slips: readonly (readonly [name: string, from: string | RegExp, to: string, said: string])[] = [
  [
    'curly quotes round a sentence',
    '"Words of title"',
    '“Words of title”',
    `
    10 |     "title": “Words of title”,
       |              ^
    Line 10, column 14: “ cannot be used as a quote round a name or a sentence. Write the straight quote " there. Inside a sentence all other quotes are welcome.`,
  ],
  [
    'a curly quote at the end alone',
    '"Words of title"',
    '"Words of title”',
    `
    10 |     "title": "Words of title”,
       |                             ^
    Line 10, column 29: ” cannot be used as a quote round a name or a sentence. Write the straight quote " there. Inside a sentence all other quotes are welcome.`,
  ],
  [
    'a curly quote at the end of a name',
    '"title":',
    '"title”:',
    `
    10 |     "title”: "Words of title",
       |           ^
    Line 10, column 11: ” cannot be used as a quote round a name or a sentence. Write the straight quote " there. Inside a sentence all other quotes are welcome.`,
  ],
  [
    'single quotes round a sentence with an apostrophe',
    '"Words of title"',
    "'It isn't mine'",
    `
    10 |     "title": 'It isn't mine',
       |              ^
    Line 10, column 14: ' cannot be used as a quote round a name or a sentence. Write the straight quote " there. Inside a sentence all other quotes are welcome.`,
  ],
  [
    'guillemets round a sentence',
    '"Words of title"',
    '«Words of title»',
    `
    10 |     "title": «Words of title»,
       |              ^
    Line 10, column 14: « cannot be used as a quote round a name or a sentence. Write the straight quote " there. Inside a sentence all other quotes are welcome.`,
  ],
  [
    'straight quotes within a sentence',
    'Words of title',
    'The "right" words',
    `
    10 |     "title": "The "right" words",
       |                   ^
    Line 10, column 19: This straight quote ends the sentence too early. Inside a sentence write “ and ”.`,
  ],
  [
    'a sentence over two lines',
    'Words of title',
    'Words of\n    title',
    `
    10 |     "title": "Words of
       |                       ^
    Line 10, column 23: A sentence may not be broken over two lines. Join this line and the next.`,
  ],
  [
    'a closing quote forgotten',
    'Words of title"',
    'Words of title',
    `
    10 |     "title": "Words of title,
       |                             ^
    Line 10, column 29: The quote that closes this is missing. Write " here.`,
  ],
  [
    'a closing quote of a name forgotten',
    '"title":',
    '"title:',
    `
    10 |     "title: "Words of title",
       |           ^
    Line 10, column 11: The quote that closes this is missing. Write " here.`,
  ],
  [
    'a name without quotes',
    '"title":',
    'title:',
    `
    10 |     title: "Words of title",
       |     ^
    Line 10, column 5: “title” stands where a name in straight quotes belongs. Write the name in straight quotes, then a colon, as in "to": "closing".`,
  ],
  [
    'a sentence without quotes',
    '"Words of title"',
    'Words of title',
    `
    10 |     "title": Words of title,
       |              ^
    Line 10, column 14: “Words of title” stands here without quotes. Put a text in straight quotes. Only numbers and the words true, false and null stand without them.`,
  ],
  [
    'a tab within a sentence',
    'Words of title',
    'Words\tof title',
    `
    10 |     "title": "Words of title",
       |                    ^
    Line 10, column 20: A tab or another character that nobody sees stands in this sentence. Replace it with a space.`,
  ],
  [
    'a backslash within a sentence',
    'Words of title',
    'Words \\of title',
    `
    10 |     "title": "Words \\of title",
       |                     ^
    Line 10, column 21: “\\o” cannot stand in a sentence. Remove the backslash, or write it twice.`,
  ],
];

test.each(slips)('an author reads where and what it is: %s', async (_name, from, to, said) => {
  changeFile(library.root, 'en.json', (text) => text.replace(from, () => to));
  expect((await listPrinted(library.root)).join('\n')).toBe(`${COAT}/en.json${said}`);
});
