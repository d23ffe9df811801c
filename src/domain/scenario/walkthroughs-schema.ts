import * as z from 'zod/mini';
import { FormatVersion1, Identifier, SchemaReference } from '../format/file-parts.ts';
import { writtenAs } from '../format/written-as.ts';

const Score = z.int().check(z.minimum(0), z.maximum(100));

const WalkthroughSchema = z.strictObject({
  id: Identifier,
  replies: z
    .array(z.string().check(writtenAs(/^[a-z][a-z0-9_]{1,40}\.([a-z]|silence)$/, 'runReply')))
    .check(z.minLength(1), z.maxLength(80), z.describe('Each as turn.letter, or turn.silence for a lapse of patience.')),
  ending: Identifier,
  scores: z.record(Identifier, Score).check(z.describe('Score of every step of the method, 0 to 100.')),
  overall: Score.check(z.describe('Overall score, 0 to 100.')),
  passed: z.boolean().check(z.describe('Whether the run passes.')),
});
export type Walkthrough = z.infer<typeof WalkthroughSchema>;

/** `walkthroughs.json`: named runs with the ending and scores they must give; the author's own test. */
export const WalkthroughsSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  scenario: Identifier,
  walkthroughs: z.array(WalkthroughSchema).check(z.minLength(1), z.maxLength(20), z.describe('Named runs, each with what must come of it.')),
});
export type Walkthroughs = z.infer<typeof WalkthroughsSchema>;
