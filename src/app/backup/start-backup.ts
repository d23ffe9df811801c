import { openPlainKinds } from '../../storage/plain-kinds.ts';
import type { RecordLog } from '../../storage/records/record-log.ts';
import { type BackupParts, type BackupStore, createBackupStore } from './backup-store.ts';
import type { RestoreStore } from './restore-state.ts';
import { createRestoreStore, type RestoreParts } from './restore-store.ts';

/** Saving to a file and restoring from one, running. */
export type Backup = { readonly saving: BackupStore; readonly restoring: RestoreStore };

/** Puts both together; restoring takes note of what is in a file, too. */
export function startBackup({ log, ...parts }: Omit<BackupParts, 'others'> & Omit<RestoreParts, 'backup' | 'others'> & { readonly log: RecordLog }): Backup {
  const others = openPlainKinds(log);
  const saving = createBackupStore({ ...parts, others });
  return { saving, restoring: createRestoreStore({ ...parts, others, backup: saving }) };
}
