import * as z from 'zod/mini';
import { FolderName, FormatVersion1, Identifier, Revision, SchemaReference } from '../format/file-parts.ts';
import { EndingKind } from '../kinds/ending-kind.ts';
import { ComplaintSchema, OfferSchema } from './complaint-schema.ts';
import { ConditionSchema, MoodChangeSchema } from './condition-schema.ts';
import { TurnSchema } from './turn-schema.ts';

const EndingSchema = z.strictObject({
  id: Identifier,
  kind: EndingKind.check(z.describe('How it is for the customer; the method says which kinds can pass.')),
  passes: z.optional(
    z.boolean().check(z.describe('Whether a talk that ends so can pass, whatever its kind: a call ended properly with somebody abusive, leaving well.')),
  ),
});
export type Ending = z.infer<typeof EndingSchema>;

const LimitSchema = z.strictObject({
  when: ConditionSchema.check(z.describe('Looked at after every reply, before where the reply leads.')),
  to: Identifier.check(z.describe('Turn or ending that the customer forces.')),
});

const SilenceSchema = z.strictObject({
  mood: MoodChangeSchema.check(z.describe('What each lapse of patience does to the mood.')),
  lines: z.array(Identifier).check(z.minLength(1), z.maxLength(3), z.describe('What the customer says into the first, second, third silence.')),
  to: Identifier.check(z.describe('Ending when the silence goes on after the last line.')),
});

/** `scenario.json`: the structure of one complaint, without a single sentence. Sentences are joined by ids. */
export const ScenarioSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  id: FolderName.check(z.describe('Name of the scenario and of its folder.')),
  revision: Revision,
  method: Identifier.check(z.describe('Method that scores it; a folder in scenarios/methods.')),
  introduction: z.optional(
    z.boolean().check(z.describe('true: a first talk of a few turns, with floors of its own; it never counts for readiness, pass rates or statistics.')),
  ),
  difficulty: z.int().check(z.minimum(1), z.maximum(3), z.describe('1 gentle, 2 demanding, 3 hard.')),
  complaint: ComplaintSchema.check(z.describe('The complaint as the company would file it.')),
  offers: z.array(OfferSchema).check(z.maxLength(8), z.describe('Compensation prepared in advance (HY-K3).')),
  facts: z.array(Identifier).check(z.maxLength(12), z.describe('Everything that replies can learn.')),
  promises: z.array(Identifier).check(z.maxLength(12), z.describe('Everything that replies can promise.')),
  limits: z.array(LimitSchema).check(z.maxLength(6), z.describe('When the customer walks out or asks for the manager.')),
  silence: SilenceSchema.check(z.describe('What the customer does when nothing is said.')),
  start: Identifier.check(z.describe('Turn the talk starts with.')),
  turns: z.array(TurnSchema).check(z.minLength(1), z.maxLength(80), z.describe('The talk: the customer speaks, the agent replies.')),
  endings: z.array(EndingSchema).check(z.minLength(1), z.maxLength(12), z.describe('How the talk can end; three or more must be reachable.')),
});

/** One complaint, read and checked. */
export type Scenario = z.infer<typeof ScenarioSchema>;
