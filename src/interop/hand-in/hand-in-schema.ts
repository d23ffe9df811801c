import * as z from 'zod/mini';
import { AttemptSchema } from '../../domain/attempt/attempt-schema.ts';
import { Timestamp } from '../../domain/attempt/move-schema.ts';
import { FormatVersion1, SchemaReference } from '../../domain/format/file-parts.ts';
import { PublicKey, SealSchema, Signature } from '../../domain/hand-in/seal-schema.ts';
import { LearnerSchema } from '../../domain/learner/learner-schema.ts';

/** Signature over a whole hand-in. */
export const SignedSchema = z.strictObject({ key: PublicKey, signature: Signature });

const head = {
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  product: z.literal('amends').check(z.describe('The product that wrote it.')),
  kind: z.literal('hand_in').check(z.describe('What it is: talks on their way to a trainer.')),
};

/** A file with talks that somebody hands in. */
export const HandInSchema = z.strictObject({
  ...head,
  savedAt: Timestamp.check(z.describe('When it was saved.')),
  learner: LearnerSchema.check(z.describe('Who hands in, as they call themselves now.')),
  talks: z
    .array(
      z.strictObject({
        attempt: AttemptSchema.check(z.describe('A talk as it is kept, with its result.')),
        seal: z.optional(SealSchema.check(z.describe('What vouches for it. Absent: the browser could make no signature.'))),
      }),
    )
    .check(z.describe('The talks, oldest first.')),
  signed: z.optional(SignedSchema.check(z.describe('Signature over moment, learner and the talks in their order. Absent: the browser could make none.'))),
});
export type HandInFile = z.infer<typeof HandInSchema>;

/** The same before its parts are read: each by itself, so that a bad one costs only itself. */
export const OpenedHandInSchema = z.strictObject({
  ...head,
  savedAt: z.optional(z.unknown()),
  learner: z.optional(z.unknown()),
  talks: z.array(z.unknown()),
  signed: z.optional(z.unknown()),
});
export type OpenedHandIn = z.infer<typeof OpenedHandInSchema>;

/** One of its talks before the attempt in it is read. */
export const OpenedTalkSchema = z.strictObject({ attempt: z.unknown(), seal: z.optional(z.unknown()) });
