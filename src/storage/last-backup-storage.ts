import { LAST_BACKUP_FORMAT } from '../domain/format/migrations.ts';
import { readShape } from '../domain/format/read-shape.ts';
import { parseJson } from '../domain/json/parse-json.ts';
import { isRead } from '../domain/problem/problem.ts';
import { type LastBackup, LastBackupSchema } from './last-backup-schema.ts';
import { SAVED_KEYS } from './saved-keys.ts';
import { watchOtherTabs } from './watch-other-tabs.ts';

/** Remembers the last backup. */
export type LastBackupStorage = {
  /** Undefined where there was none or what is remembered cannot be read: then a reminder too many does no harm. */
  read(): LastBackup | undefined;
  write(lastBackup: LastBackup | undefined): void;
  /** Told when another tab has written. @returns stops watching */
  watch(listener: () => void): () => void;
};

type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = SAVED_KEYS.lastBackup.name;

/** The last backup in localStorage; in memory where the browser refuses it. */
export function openLastBackupStorage(findStorage: () => TextStorage = () => window.localStorage, watchTabs = watchOtherTabs): LastBackupStorage {
  /** What the browser refused to keep. */
  let refused: { readonly lastBackup: LastBackup | undefined } | undefined;

  return {
    read() {
      if (refused !== undefined) return refused.lastBackup;
      try {
        return readLastBackup(findStorage().getItem(KEY) ?? '');
      } catch {
        return undefined;
      }
    },

    write(lastBackup) {
      try {
        const storage = findStorage();
        if (lastBackup === undefined) storage.removeItem(KEY);
        else storage.setItem(KEY, JSON.stringify(lastBackup));
        refused = undefined;
      } catch {
        refused = { lastBackup };
      }
    },

    watch: (listener) => watchTabs(KEY, listener),
  };
}

function readLastBackup(text: string): LastBackup | undefined {
  const json = parseJson(KEY, text);
  if (!isRead(json)) return undefined;
  return readShape(KEY, json.value, LAST_BACKUP_FORMAT, LastBackupSchema).value;
}
