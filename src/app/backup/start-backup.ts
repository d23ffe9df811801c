import { type BackupParts, type BackupStore, createBackupStore } from './backup-store.ts';
import type { RestoreStore } from './restore-state.ts';
import { createRestoreStore, type RestoreParts } from './restore-store.ts';

/** Saving to a file and restoring from one, running. */
export type Backup = { readonly saving: BackupStore; readonly restoring: RestoreStore };

/** Puts both together; restoring takes note of what is in a file, too. */
export function startBackup(parts: Omit<BackupParts, 'kept'> & Omit<RestoreParts, 'backup'>): Backup {
  const saving = createBackupStore(parts);
  return { saving, restoring: createRestoreStore({ ...parts, backup: saving }) };
}
