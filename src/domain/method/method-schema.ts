import * as z from 'zod/mini';
import { FolderName, FormatVersion1, FormatVersion2, Identifier, MadeFrom, Revision, SchemaReference, Sentences, WordsLanguage } from '../format/file-parts.ts';
import { writtenAs } from '../format/written-as.ts';
import { EndingKind } from '../kinds/ending-kind.ts';
import { MoodRange } from '../kinds/mood-range.ts';
import { OfferRulesSchema } from './offer-rules-schema.ts';
import { RuleSchema } from './rule-schema.ts';
import { SourceId, Sources } from './source-schema.ts';

const Score = z.int().check(z.minimum(0), z.maximum(100));

const Weight = z.int().check(z.minimum(1), z.maximum(100));

/** The five sides of an offer that are judged from its data, not by the author of a scenario. */
export const OfferSide = z.enum(['fit', 'proportion', 'promptness', 'effort', 'authority']);
export type OfferSide = z.infer<typeof OfferSide>;

const CriterionSchema = z.strictObject({
  id: Identifier,
  weight: Weight.check(z.describe('Weight among the criteria of its step.')),
  judges: z.optional(OfferSide.check(z.describe('Given where the level is worked out from the offer, not marked.'))),
  sources: Sources,
});
export type Criterion = z.infer<typeof CriterionSchema>;

/** What a step can look like. Colour and sign never stand alone: letter and word are beside them. */
export const StepColour = z.enum(['blue', 'violet', 'green', 'amber', 'rose', 'slate']);
export type StepColour = z.infer<typeof StepColour>;
export const StepSign = z.enum(['ear', 'heart', 'wrench', 'flower', 'gift', 'speech']);
export type StepSign = z.infer<typeof StepSign>;

const StepSchema = z.strictObject({
  id: Identifier,
  letter: z.string().check(writtenAs(/^[A-Z]$/, 'capital'), z.describe('Letter of the step in the Latin name of the method.')),
  colour: StepColour.check(z.describe('Colour of the step, of a fixed palette.')),
  icon: StepSign.check(z.describe('Sign of the step, of a fixed set.')),
  weight: Weight.check(z.describe('Share of the overall score; all steps add up to 100.')),
  criteria: z.array(CriterionSchema).check(z.minLength(1), z.maxLength(12), z.describe('What can be observed in this step.')),
});
export type Step = z.infer<typeof StepSchema>;

/** What a customer must have left with to recommend the company, or to stay. */
const AfterwardsSchema = z.strictObject({
  endings: z.array(EndingKind).check(z.describe('Kinds of ending after which it is possible at all.')),
  anger: z.optional(MoodRange.check(z.describe('Anger that the customer leaves with.'))),
  trust: z.optional(MoodRange.check(z.describe('Trust that the customer leaves with.'))),
  measured: z.optional(z.boolean().check(z.describe('true: only where the coefficient needs no measures.'))),
  gesture: z.optional(z.boolean().check(z.describe('true: only after a fitting gesture, or none where none is due (HY-K1).'))),
});
export type Afterwards = z.infer<typeof AfterwardsSchema>;

const CriticalErrorSchema = z.strictObject({
  id: Identifier,
  told: z.optional(z.boolean().check(z.describe('true: nobody sees it in the words alone, so that each reply names where it was told before.'))),
  sources: Sources,
});

const VerdictSchema = z.strictObject({
  id: Identifier,
  weight: Weight.check(z.describe('Importance to the customer; all add up to 100 (HY-M3).')),
  from: z.array(Identifier).check(z.minLength(1), z.maxLength(5), z.describe('Steps the rating is derived from, or “mood”.')),
});

/** `method.json`: an ordered list of steps with their criteria and weights, as data. */
export const MethodSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion2,
  id: FolderName,
  revision: Revision,
  acts: z.array(Identifier).check(z.maxLength(6), z.describe('What a reply can do to the course of a talk; the rules count it.')),
  pass: z
    .strictObject({
      mark: Score.check(z.describe('Overall score from which a talk can pass.')),
      minima: z.record(Identifier, Score).check(z.describe('Score that a step must have at least; a step that is left out has none.')),
      endings: z.array(EndingKind).check(z.minLength(1), z.describe('Kinds of ending that can pass; an ending of a scenario may say otherwise of itself.')),
    })
    .check(z.describe('What passing takes, beside having made no critical error.')),
  steps: z.array(StepSchema).check(z.minLength(1), z.maxLength(10), z.describe('In the order in which they are taken.')),
  criticalErrors: z.array(CriticalErrorSchema).check(z.maxLength(12), z.describe('What blocks passing, whatever the scores.')),
  rules: z.array(RuleSchema).check(z.maxLength(12), z.describe('What costs points when it comes at the wrong time.')),
  offers: z.optional(OfferRulesSchema.check(z.describe('How an offer is judged from its data; needed where a criterion judges one.'))),
  sources: z.optional(z.array(SourceId).check(z.maxLength(200), z.describe('Every line it rests on; each has its words beside the method. Left out: any.'))),
  verdict: z
    .strictObject({
      recommends: AfterwardsSchema.check(z.describe('When the customer would recommend the company.')),
      stays: AfterwardsSchema.check(z.describe('When the customer would stay.')),
      measuresBelow: z.number().check(z.minimum(1), z.maximum(10), z.describe('Coefficient below which measures are needed (HY-M3).')),
      criteria: z.array(VerdictSchema).check(z.minLength(1), z.maxLength(10), z.describe('What the customer rates, 1 to 10.')),
    })
    .check(z.describe('How the customer would fill in a satisfaction survey (HY-M3).')),
});
export type Method = z.infer<typeof MethodSchema>;

/** `en.json` and its translations beside `method.json`. */
export const MethodWordsSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  method: Identifier,
  language: WordsLanguage,
  sentences: Sentences,
  madeFrom: z.optional(MadeFrom.check(z.describe('Hash of the English each sentence was made from; absent in English.'))),
});
export type MethodWords = z.infer<typeof MethodWordsSchema>;
