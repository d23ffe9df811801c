import * as z from 'zod/mini';
import { SchemaReference } from '../domain/format/file-parts.ts';

const ProblemSchema = z.strictObject({
  code: z.string(),
  file: z.string(),
  path: z.array(z.union([z.string(), z.number()])),
  found: z.optional(z.string()),
  expected: z.optional(z.string()),
});

/** A record that could not be read. It may be anything, so it goes as text: nothing in it can spoil the file around it. */
const QuarantinedSchema = z.strictObject({
  id: z.string(),
  reason: z.array(ProblemSchema),
  raw: z.string().check(z.describe('The record as it was found, as JSON text.')),
});

/**
 * One file with everything that is kept on a device. Attempts and settings carry format versions of their own and are read
 * one by one, so that a bad one costs only itself. How many there may be is bounded by the limits of the format.
 */
export const BackupSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: z.literal(3),
  product: z.literal('amends'),
  kind: z.literal('backup'),
  /** A `Timestamp`; one that there is not costs only what it tells. */
  savedAt: z.unknown(),
  attempts: z.array(z.unknown()),
  /** Records of every other kind, by kind; read one by one as well. */
  records: z.record(z.string(), z.array(z.unknown())),
  setAside: z.array(QuarantinedSchema),
  settings: z.optional(z.unknown()),
});
export type BackupFile = z.infer<typeof BackupSchema>;
