import * as z from 'zod/mini';
import { LanguageTag, SchemaReference } from './file-parts.ts';
import type { Format } from './migrations.ts';

/** Beginnings of words or phrases, in small letters. */
const Beginnings = z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(60));

/** What is said for one meaning in a language, and what is not. */
const TermSchema = z.strictObject({
  meaning: z.string().check(z.minLength(1), z.maxLength(200), z.describe('What is meant, in English.')),
  say: z.string().check(z.minLength(1), z.maxLength(200), z.describe('What is said for it, in its base form.')),
  never: Beginnings.check(
    z.describe(
      'Beginnings of words or phrases, in small letters, that stand nowhere in the scenarios, the method or the app. They count at the start of a word.',
    ),
  ),
  except: z.optional(Beginnings.check(z.describe('Longer beginnings that may be used although they begin like one of those.'))),
  why: z.optional(z.string().check(z.minLength(1), z.maxLength(300), z.describe('Why, in one short sentence.'))),
});

/** `scenarios/terms/en.json`, `hy.json`, …: the terms that everything in a language holds to. */
export const TermsSchema = z.strictObject({
  $schema: SchemaReference,
  language: LanguageTag,
  terms: z.array(TermSchema).check(z.minLength(1), z.maxLength(200), z.describe('One entry a meaning.')),
});

export type Term = z.infer<typeof TermSchema>;
export type Terms = z.infer<typeof TermsSchema>;

/** Only authors read this file, and no device keeps it: it needs no version, and is not among the formats that must be read for ever. */
export const TERMS_FORMAT: Format = { name: 'terms', newest: 1, migrations: [] };
