import { createStore, type StoreApi } from 'zustand/vanilla';
import { isFinished } from '../../domain/attempt/summarize-attempts.ts';
import { writeBackup } from '../../interop/write-backup.ts';
import type { LastBackup, LastBackupStorage, OpenAttemptStore } from '../ports.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { collectBackup } from './backup-contents.ts';

/** What came of saving a backup. failed: the talks could not be read; too_large: no file that large could be read again. */
export type Saving =
  | { readonly kind: 'idle' | 'saving' | 'failed' | 'too_large' }
  | { readonly kind: 'saved'; readonly name: string; readonly results: number };

/** Saving everything to a file, and what is remembered of it. */
export type BackupState = {
  readonly lastBackup: LastBackup | undefined;
  /** Whether the reminder was put off for this visit. */
  readonly isPutOff: boolean;
  readonly saving: Saving;
  save(): Promise<void>;
  /** Puts the answer away. */
  dismiss(): void;
  putOff(): void;
  /** Takes note that results are in a file, or that they no longer are. */
  remember(lastBackup: LastBackup | undefined): void;
};
export type BackupStore = StoreApi<BackupState>;

/** What saving needs. */
export type BackupParts = {
  readonly kept: Pick<OpenAttemptStore, 'list'>;
  readonly settings: SettingsStore;
  readonly lastBackup: LastBackupStorage;
  /** The moment as ISO 8601 in UTC. */
  readonly now: () => string;
  /** Hands a text to the browser as a file to save. */
  readonly handOver: (name: string, type: string, text: string) => void;
};

/** Saves a backup on request, and knows which results are in one. */
export function createBackupStore({ kept, settings, lastBackup, now, handOver }: BackupParts): BackupStore {
  const store = createStore<BackupState>()((set, get) => ({
    lastBackup: lastBackup.read(),
    isPutOff: false,
    saving: { kind: 'idle' },

    async save() {
      if (get().saving.kind === 'saving') return;
      set({ saving: { kind: 'saving' } });
      try {
        const contents = collectBackup({ list: await kept.list(), settings: settings.getState().settings });
        const savedAt = now();
        const file = writeBackup(contents, savedAt, toLocalDay(savedAt));
        if (file === undefined) return set({ saving: { kind: 'too_large' } });
        handOver(file.name, 'application/json', file.text);
        const results = contents.attempts.filter(isFinished).map(({ id }) => id);
        get().remember({ formatVersion: 1, savedAt, results });
        set({ saving: { kind: 'saved', name: file.name, results: results.length } });
      } catch {
        set({ saving: { kind: 'failed' } });
      }
    },

    dismiss() {
      if (get().saving.kind !== 'saving') set({ saving: { kind: 'idle' } });
    },

    putOff: () => set({ isPutOff: true }),

    remember(remembered) {
      lastBackup.write(remembered);
      set({ lastBackup: remembered });
    },
  }));
  lastBackup.watch(() => store.setState({ lastBackup: lastBackup.read() }));
  return store;
}

/** The day of a moment where the device is, as YYYY-MM-DD: the one its user will look for. */
function toLocalDay(moment: string): string {
  const date = new Date(moment);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
