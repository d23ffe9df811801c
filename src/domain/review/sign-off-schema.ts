import * as z from 'zod/mini';
import { Timestamp, UniqueId } from '../attempt/move-schema.ts';
import { FormatVersion1, SchemaReference } from '../format/file-parts.ts';

/** Most letters of who has seen it, and of what they note. */
export const LONGEST_SIGNER = 80;
export const LONGEST_NOTE = 2000;

/** That a trainer has seen what somebody can do, and says so with a name. It stays when the talks that it was about are removed. */
export const SignOffSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  id: UniqueId,
  person: z.string().check(z.minLength(1), z.maxLength(1000), z.describe('Key of the person, as the join of roster and learners has it.')),
  name: z.optional(z.string().check(z.maxLength(1000), z.describe('What they were called then: the key says it to nobody.'))),
  seenBy: z.string().check(z.minLength(1), z.maxLength(LONGEST_SIGNER), z.describe('Who signs.')),
  at: Timestamp.check(z.describe('When.')),
  note: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE), z.describe('What they note.'))),
});
export type SignOff = Readonly<z.infer<typeof SignOffSchema>>;
