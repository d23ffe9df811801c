import * as z from 'zod/mini';
import { UniqueId } from '../attempt/move-schema.ts';
import { FormatVersion1, SchemaReference } from '../format/file-parts.ts';
import { writtenAs } from '../format/written-as.ts';
import { placeSeal } from './place-seal.ts';

const Base64Url = (length: number) => z.string().check(writtenAs(new RegExp(`^[\\w-]{${length}}$`), 'other'));

/** The public key of the device that sealed: a point of the curve P-256, compressed (33 bytes), as base64url. */
export const PublicKey = Base64Url(44).check(z.describe('Public key of the device, as base64url.'));

/** An ECDSA signature with P-256 and SHA-256 (64 bytes), as base64url. */
export const Signature = Base64Url(86).check(z.describe('Signature, as base64url.'));

const parts = {
  key: PublicKey,
  index: z.int().check(z.minimum(0), z.maximum(10_000_000), z.describe('How many talks of this person were sealed with this key before.')),
  previous: z.optional(z.string().check(writtenAs(/^[0-9a-f]{16}$/, 'hash'), z.describe('Beginning of the hash of the one before. Absent: the first.'))),
  hash: z.string().check(writtenAs(/^[0-9a-f]{64}$/, 'hash'), z.describe('SHA-256 of the sealed form.')),
  signature: Signature,
};

/** What vouches for a talk: a signature over its sealed form, which names its place in the chain of the same person and key. */
export const SealSchema = z.strictObject(parts);
export type Seal = z.infer<typeof SealSchema>;

/** A seal as whoever received it keeps it: what came in a code says no hash, and one that was made outside a chain no place. */
export const ReceivedSealSchema = z.strictObject({ ...parts, index: z.optional(parts.index), hash: z.optional(parts.hash) });
export type ReceivedSeal = z.infer<typeof ReceivedSealSchema>;

/** A seal as a device keeps it. Its id is its place, so that no two can be kept in one. */
export const SealRecordSchema = z
  .strictObject({
    $schema: SchemaReference,
    formatVersion: FormatVersion1,
    id: z.string().check(z.maxLength(140)),
    attempt: UniqueId.check(z.describe('The talk that it seals.')),
    learner: UniqueId.check(z.describe('Who had it.')),
    ...parts,
  })
  .check(z.refine((record) => record.id === placeSeal(record), { path: ['id'], params: { rule: 'other' } }));
export type SealRecord = z.infer<typeof SealRecordSchema>;
