import * as z from 'zod/mini';
import { FormatVersion1, SchemaReference } from '../../domain/format/file-parts.ts';

/** One file with everything that a trainer keeps of a group. Its parts have format versions of their own and are read one by one. */
export const CohortSchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  product: z.literal('amends'),
  kind: z.literal('cohort'),
  /** A `Timestamp`; one that there is not costs only what it tells. */
  savedAt: z.unknown(),
  talks: z.array(z.unknown()),
  roster: z.optional(z.unknown()),
  rule: z.optional(z.unknown()),
  signOffs: z.array(z.unknown()),
});
export type CohortFile = z.infer<typeof CohortSchema>;
