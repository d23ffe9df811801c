import * as z from 'zod/mini';
import { FormatVersion1, LanguageTag, SchemaReference } from '../format/file-parts.ts';
import { SIGN_WORDS_FORMAT } from '../format/migrations.ts';
import { readShape } from '../format/read-shape.ts';
import { writtenAs } from '../format/written-as.ts';
import { isRead, type Reading } from '../problem/problem.ts';

const Part = z.string().check(z.minLength(1), z.maxLength(60), writtenAs(/^[^\p{Lu}]*$/u, 'smallLetters'));
const Parts = z.array(Part).check(z.maxLength(200));

const WordListSchema = z.strictObject({
  words: z.optional(Parts.check(z.describe('Whole words or phrases.'))),
  beginnings: z.optional(Parts.check(z.describe('Beginnings of words or phrases.'))),
  endings: z.optional(Parts.check(z.describe('Endings of words, for languages that say it by a suffix.'))),
  exceptions: z.optional(Parts.check(z.describe('Beginnings of words that are not meant though they fit.'))),
});
export type WordList = z.infer<typeof WordListSchema>;

/** `scenarios/signs/<language>.json`: words by which a reply may seem right or wrong to somebody who does not think about what it says. */
export const SignWordsSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  language: LanguageTag,
  lists: z
    .strictObject({
      negations: WordListSchema.check(z.describe('Not, no, never, nobody.')),
      firstPerson: WordListSchema.check(z.describe('I, me, my.')),
      but: WordListSchema.check(z.describe('But, however, although.')),
      understand: WordListSchema.check(z.describe('I understand, I see.')),
      softeners: WordListSchema.check(z.describe('I’m afraid, unfortunately, perhaps.')),
      intensifiers: WordListSchema.check(z.describe('Honestly, really, certainly, very.')),
      politeness: WordListSchema.check(z.describe('Please, thank you, gladly, forms of address.')),
      apologies: WordListSchema.check(z.describe('Sorry, apologies, excuse me.')),
    })
    .check(z.describe('Small letters only, since case does not count.')),
});
export type SignWords = z.infer<typeof SignWordsSchema>;

/** Name of a list of words. */
export type ListName = keyof SignWords['lists'];

/** The words of a language by which a reply may give itself away. */
export function readSignWords(file: string, json: unknown, language: string): Reading<SignWords> {
  const reading = readShape(file, json, SIGN_WORDS_FORMAT, SignWordsSchema);
  if (!isRead(reading) || reading.value.language === language) return reading;
  return { problems: [{ code: 'wrong_folder', file, path: ['language'], found: reading.value.language, expected: language }] };
}
