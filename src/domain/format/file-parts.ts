import * as z from 'zod/mini';
import { writtenAs } from './written-as.ts';

/** Permanent name of a scenario, turn, line, offer, ending, fact or promise. Never reused for another meaning. */
export const Identifier = z
  .string()
  .check(
    writtenAs(/^[a-z][a-z0-9_]{1,40}$/, 'identifier'),
    z.describe('2 to 41 small Latin letters, digits and underscores, a letter first. Permanent once published.'),
  );

/** No file or folder may be called so under Windows, whatever its ending. */
const KEPT_BY_WINDOWS = /^(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$)/;

/** An identifier that is the name of a folder, too. */
export const FolderName = Identifier.check(writtenAs(KEPT_BY_WINDOWS, 'folderName'));

/** Permanent name of a library of scenarios. */
export const LibraryId = Identifier.check(z.describe('Id of a library of scenarios: talks of two copies under one address are kept apart by it.'));

/** Name of a reply within its turn: one letter, so that it is valid in every e-learning format. */
export const ReplyLetter = z
  .string()
  .check(writtenAs(/^[a-z]$/, 'replyLetter'), z.describe('One letter, unique within the turn and never reused for other words.'));

/** Heads every file of version 1; a reader migrates older versions before it validates. */
export const FormatVersion1 = z.literal(1).check(z.describe('Version of the file format. Older files are migrated when read.'));

/** Heads every file of version 2. */
export const FormatVersion2 = z.literal(2).check(z.describe('Version of the file format. Older files are migrated when read.'));

/** Heads every file of version 3. */
export const FormatVersion3 = z.literal(3).check(z.describe('Version of the file format. Older files are migrated when read.'));

/** Lets an editor find the JSON Schema; the reader ignores it. */
export const SchemaReference = z.optional(z.string().check(z.describe('Where an editor finds the schema of this file.')));

/** Goes up by one whenever the structure changes, never for a change of words. */
export const Revision = z.int().check(z.minimum(1), z.maximum(100_000), z.describe('Goes up by one whenever the structure changes.'));

/** One sentence as plain text: no markup, no line breaks, nothing to interpolate. */
const Sentence = z.string().check(z.minLength(1), z.maxLength(600), writtenAs(/^[^<>{}\n\r]*$/, 'sentence'));

/** Sentences by key, as `listSentenceKeys` names them. */
export const Sentences = z.record(z.string().check(z.maxLength(120)), Sentence).check(z.describe('Every sentence by its key, as plain text.'));
export type Sentences = Readonly<z.infer<typeof Sentences>>;

/** For a translation: hash of the English sentence that each sentence was made from. */
export const MadeFrom = z.record(z.string().check(z.maxLength(120)), z.string().check(writtenAs(/^[0-9a-f]{8}$/, 'hash')));

/** Primary language subtag (BCP 47), as in the file's name. */
export const LanguageTag = z.string().check(writtenAs(/^[a-z]{2,3}$/, 'language'), z.describe('Language of the file, as in its name.'));

/** Language of a words file: the name of that file, too. */
export const WordsLanguage = LanguageTag.check(writtenAs(KEPT_BY_WINDOWS, 'folderName'));
