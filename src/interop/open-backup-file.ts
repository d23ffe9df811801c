import { BACKUP_FORMAT } from '../domain/format/migrations.ts';
import { readShape } from '../domain/format/read-shape.ts';
import { readJson } from '../domain/json/read-json.ts';
import { isRead, type Reading } from '../domain/problem/problem.ts';
import { type BackupFile, BackupSchema } from './backup-schema.ts';

/** Most bytes of a file that is read at all: a character takes three at most. */
export const MOST_BYTES = 3 * BACKUP_FORMAT.limits.characters;

/** Text of a chosen file to a backup whose parts are still to be read, or why it is none. */
export function openBackupFile(file: string, text: string): Reading<BackupFile> {
  const json = readJson(file, text, BACKUP_FORMAT.limits);
  return isRead(json) ? readShape(file, json.value, BACKUP_FORMAT, BackupSchema, true) : json;
}
