import * as z from 'zod/mini';
import { Timestamp } from '../attempt/move-schema.ts';
import { FormatVersion1, SchemaReference } from '../format/file-parts.ts';

/** Most letters of one cell of a pasted list. */
export const LONGEST_CELL = 200;

/** Room for a name of two cells, and for what a key has before it. */
const Text = z.string().check(z.maxLength(1000));
const MOST_PEOPLE = 20_000;

/** Id of the one roster of a device. */
export const ROSTER_ID = 'roster';

/** The people whom a trainer expects talks of, and what was decided of who is who. */
export const RosterRecordSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  id: z.literal(ROSTER_ID),
  at: Timestamp.check(z.describe('When it was set.')),
  people: z
    .array(z.strictObject({ key: Text, id: z.optional(Text), name: z.optional(Text), group: z.optional(Text) }))
    .check(z.maxLength(MOST_PEOPLE), z.describe('The people, in the order of the list.')),
  decisions: z
    .array(z.strictObject({ one: Text, other: Text, isSame: z.boolean() }))
    .check(z.maxLength(2 * MOST_PEOPLE), z.describe('Pairs of keys that a trainer has joined, or told apart.')),
});
export type RosterRecord = z.infer<typeof RosterRecordSchema>;
