import * as z from 'zod/mini';
import { FormatVersion1, Identifier, MadeFrom, SchemaReference, Sentences, WordsLanguage } from '../format/file-parts.ts';
import { writtenAs } from '../format/written-as.ts';

/** `en.json`, `hy.json`, …: every sentence of a scenario in one language. */
export const ScenarioWordsSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  scenario: Identifier.check(z.describe('Scenario that these words belong to.')),
  language: WordsLanguage,
  money: z
    .strictObject({
      currency: z.string().check(writtenAs(/^[A-Z]{3}$/, 'currency'), z.describe('ISO 4217 code.')),
      unit: z.number().check(z.gt(0), z.maximum(1_000_000), z.describe('What one unit of scenario.json is worth.')),
    })
    .check(z.describe('Prices fit the country: units of the scenario times this.')),
  sentences: Sentences,
  madeFrom: z.optional(MadeFrom.check(z.describe('Hash of the English each sentence was made from; absent in English.'))),
});

export type ScenarioWords = z.infer<typeof ScenarioWordsSchema>;
