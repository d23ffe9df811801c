import * as z from 'zod/mini';
import { FormatVersion1, LanguageTag, LibraryId, SchemaReference } from '../format/file-parts.ts';

/** A file of a scenario or method folder: it has a format version of its own and is read as what it is. */
const FolderFile = z.record(z.string(), z.unknown());
const WordsFiles = z.record(LanguageTag, FolderFile);

/**
 * One file with what a scenario's folder holds, to share, open and hand in. Its parts are the files of the folder as they
 * are, each with its own format version.
 */
export const PackSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  product: z.literal('amends').check(z.describe('Says whose file it is.')),
  kind: z.literal('pack').check(z.describe('Says what file it is.')),
  library: LibraryId.check(z.describe('Library that the scenario is of: talks on it are kept apart by that.')),
  scenario: FolderFile.check(z.describe('The structure, as scenario.schema.json explains it.')),
  words: WordsFiles.check(z.describe('The words by language, one at least, as scenario-words.schema.json explains them.')),
  walkthroughs: z.optional(FolderFile.check(z.describe('Runs that an author has named, as walkthroughs.schema.json explains them.'))),
  method: z.optional(
    FolderFile.check(z.describe('The method that scores it, as method.schema.json explains it. Absent: whoever opens the pack has it in their library.')),
  ),
  methodWords: z.optional(
    WordsFiles.check(
      z.describe(
        'What the method is called, in every language that the scenario has words in, as method-words.schema.json explains it. Comes with the method.',
      ),
    ),
  ),
});
export type PackFile = z.infer<typeof PackSchema>;
