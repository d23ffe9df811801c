import * as z from 'zod/mini';
import { Timestamp, UniqueId } from '../attempt/move-schema.ts';
import { FormatVersion1, SchemaReference } from '../format/file-parts.ts';
import { writtenAs } from '../format/written-as.ts';

const ShortText = z.string().check(z.minLength(1), z.maxLength(80), writtenAs(/^[^\p{Cc}]*$/u, 'shortText'));

const fields = {
  id: UniqueId,
  pseudonym: ShortText.check(z.describe('Drawn once, and stays: what stands for somebody who gives no name.')),
  code: z.optional(ShortText.check(z.describe('A number or code that an employer knows the person by.'))),
  name: z.optional(ShortText.check(z.describe('As they call themselves.'))),
  group: z.optional(ShortText.check(z.describe('Team, shift or course that they practise with.'))),
};

/** Who practises, as far as they have said. */
export const LearnerSchema = z.strictObject(fields);
export type Learner = z.infer<typeof LearnerSchema>;

/** A learner as a device keeps them; several may share one. */
export const LearnerRecordSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  ...fields,
  since: Timestamp.check(z.describe('When they practised here first.')),
});
export type LearnerRecord = z.infer<typeof LearnerRecordSchema>;
