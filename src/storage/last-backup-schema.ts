import * as z from 'zod/mini';
import { Timestamp } from '../domain/attempt/move-schema.ts';
import { FormatVersion1 } from '../domain/format/file-parts.ts';

/** What is remembered of the last backup of this device. */
export const LastBackupSchema = z.strictObject({
  formatVersion: FormatVersion1,
  savedAt: Timestamp,
  /** Ids of the finished attempts that are in a file: it, or one that was restored since. */
  results: z.array(z.string().check(z.maxLength(64))),
});
export type LastBackup = z.infer<typeof LastBackupSchema>;
