import { isBegun } from '../../domain/attempt/summarize-attempts.ts';
import type { BackupContents } from '../../interop/write-backup.ts';
import { SAVED_KEYS } from '../../storage/saved-keys.ts';
import type { AttemptList, Settings } from '../ports.ts';

type SavedKeys = typeof SAVED_KEYS;

/** The saved keys that the table sends into a backup. */
type BackupKey = { [Key in keyof SavedKeys]: 'backup' extends SavedKeys[Key]['leaves'][number] ? Key : never }[keyof SavedKeys];

type Kept = { readonly list: AttemptList; readonly records: BackupContents['records']; readonly settings: Settings };

/** What each of them puts in; a key that goes into backups and is missing here does not compile. */
const COLLECT: { readonly [Key in BackupKey]: (kept: Kept) => Partial<BackupContents> } = {
  // Before its first move an attempt counts nowhere.
  attempts: ({ list }) => ({ attempts: list.attempts.filter(isBegun) }),
  /** One of the plain kinds, which are collected together. */
  learners: ({ records }) => ({ records }),
  seals: ({ records }) => ({ records }),
  handedIn: ({ records }) => ({ records }),
  setAside: ({ list }) => ({ setAside: list.setAside }),
  settings: ({ settings }) => ({ settings }),
};

/** Everything of this device that belongs in a backup: what the table of saved keys says, and nothing else. */
export function collectBackup(kept: Kept): BackupContents {
  const keys = (Object.keys(SAVED_KEYS) as (keyof SavedKeys)[]).filter(isBackupKey);
  return Object.assign({ attempts: [], records: {}, setAside: [], settings: undefined }, ...keys.map((key) => COLLECT[key](kept)));
}

function isBackupKey(key: keyof SavedKeys): key is BackupKey {
  const leaves: readonly string[] = SAVED_KEYS[key].leaves;
  return leaves.includes('backup');
}
