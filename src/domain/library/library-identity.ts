import * as z from 'zod/mini';
import { FormatVersion1, LibraryId, SchemaReference } from '../format/file-parts.ts';
import { LIBRARY_FORMAT } from '../format/migrations.ts';
import { readShape } from '../format/read-shape.ts';
import type { Reading } from '../problem/problem.ts';

/** What `scenarios/library.json` says: which library of complaints this is, wherever the folder is moved or served. */
export const LibraryIdentitySchema = z.strictObject({
  $schema: SchemaReference,
  formatVersion: FormatVersion1,
  id: LibraryId.check(z.describe('Permanent name of this library. Give it one of your own when you change its complaints: results are kept apart by it.')),
});
export type LibraryIdentity = z.infer<typeof LibraryIdentitySchema>;

/** Which library this is, or everything that is wrong with the file that says so. */
export function readLibraryIdentity(file: string, json: unknown): Reading<LibraryIdentity> {
  return readShape(file, json, LIBRARY_FORMAT, LibraryIdentitySchema);
}
