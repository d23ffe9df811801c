import * as z from 'zod/mini';
import { FormatVersion1, Identifier, LanguageTag, MadeFrom, Revision, SchemaReference, Sentences } from '../format/file-parts.ts';
import { Act } from '../scenario/turn-schema.ts';

const SourceId = z.string().check(z.regex(/^(HY|KY|MN|KK)-[A-Z]{0,2}\d{1,2}$/), z.describe('Line of the source documents, such as HY-L3.'));

const Sources = z.array(SourceId).check(z.minLength(1), z.maxLength(6), z.describe('Lines of the source documents that it rests on.'));

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

const StepSchema = z.strictObject({
  id: Identifier,
  letter: z.string().check(z.regex(/^[A-Z]$/), z.describe('Letter of the step in the Latin name of the method.')),
  weight: Weight.check(z.describe('Share of the overall score; all steps add up to 100.')),
  criteria: z.array(CriterionSchema).check(z.minLength(1), z.maxLength(12), z.describe('What can be observed in this step.')),
});
export type Step = z.infer<typeof StepSchema>;

const OrderRuleSchema = z.strictObject({
  id: z.enum(['fix_before_acknowledgement', 'apology_after_fix', 'third_apology']).check(z.describe('What is out of order; the program knows these three.')),
  act: Act.check(z.describe('Act of a reply that the rule looks at.')),
  step: Identifier.check(z.describe('Step whose points the rule lowers.')),
  keep: z.int().check(z.minimum(0), z.maximum(100), z.describe('Per cent of the reply’s points in that step that remain.')),
  takesBack: z.int().check(z.minimum(0), z.maximum(3), z.describe('Levels of the step’s lightest criterion taken back.')),
  sources: Sources,
});
export type OrderRule = z.infer<typeof OrderRuleSchema>;

const VerdictSchema = z.strictObject({
  id: Identifier,
  weight: Weight.check(z.describe('Importance to the customer; all add up to 100 (HY-M3).')),
  from: z.array(Identifier).check(z.minLength(1), z.maxLength(5), z.describe('Steps the rating is derived from, or “mood”.')),
});

/** `method.json`: an ordered list of steps with their criteria and weights, as data. */
export const MethodSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  id: Identifier,
  revision: Revision,
  passMark: z.int().check(z.minimum(1), z.maximum(100), z.describe('Overall score from which a talk can pass.')),
  steps: z.array(StepSchema).check(z.minLength(1), z.maxLength(10), z.describe('In the order in which they are taken.')),
  criticalErrors: z.array(z.strictObject({ id: Identifier, sources: Sources })).check(z.maxLength(12), z.describe('What blocks passing, whatever the scores.')),
  orderRules: z.array(OrderRuleSchema).check(z.maxLength(3), z.describe('What costs points when it comes at the wrong time.')),
  verdict: z
    .strictObject({
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
  language: LanguageTag,
  sentences: Sentences,
  madeFrom: z.optional(MadeFrom.check(z.describe('Hash of the English each sentence was made from; absent in English.'))),
});
export type MethodWords = z.infer<typeof MethodWordsSchema>;
