import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { BACKUP_FORMAT } from '../domain/format/migrations.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { BackupFile } from './backup-schema.ts';

/** Everything that goes into a backup, as the device keeps it. */
export type BackupContents = {
  readonly attempts: readonly Attempt[];
  readonly records: Readonly<Record<string, readonly unknown[]>>;
  readonly setAside: readonly { readonly id: string; readonly reason: readonly Problem[]; readonly raw: unknown }[];
  readonly settings: unknown;
};

/** A file to be handed to the browser. */
export type BackupText = { readonly name: string; readonly text: string };

/**
 * Writes a backup; undefined where it would be larger than a backup may be to be read again.
 * @param savedAt the moment as ISO 8601 in UTC
 * @param day the day as its user counts it, YYYY-MM-DD, for the file's name
 */
export function writeBackup({ attempts, records, setAside, settings }: BackupContents, savedAt: string, day: string): BackupText | undefined {
  const file: BackupFile = {
    formatVersion: BACKUP_FORMAT.newest,
    product: 'amends',
    kind: 'backup',
    savedAt,
    attempts: [...attempts],
    records: Object.fromEntries(Object.entries(records).map(([kind, list]) => [kind, [...list]])),
    setAside: setAside.map(({ id, reason, raw }) => ({ id, reason: reason.map(({ path, ...rest }) => ({ ...rest, path: [...path] })), raw: writeRaw(raw) })),
    settings,
  };
  const text = `${JSON.stringify(file)}\n`;
  return text.length > BACKUP_FORMAT.limits.characters ? undefined : { name: `amends-backup-${day}.json`, text };
}

/** A damaged record may hold what JSON cannot say: then its description is all there is to keep. */
function writeRaw(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? 'null';
  } catch {
    return JSON.stringify(String(raw));
  }
}
