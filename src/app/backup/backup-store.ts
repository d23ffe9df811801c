import { createStore, type StoreApi } from 'zustand/vanilla';
import { isFinished } from '../../domain/attempt/summarize-attempts.ts';
import { writeBackup } from '../../interop/write-backup.ts';
import type { AttemptStore, LastBackup, LastBackupStorage, PlainKinds } from '../ports.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { toLocalDay } from '../to-local-day.ts';
import { collectBackup } from './backup-contents.ts';

/**
 * What came of saving a backup. handed: the browser took the file, and only its user can say whether it is there; saved: it is; failed: the
 * attempts could not be read; unwritten: the file could not be written there; too_large: no file that large could be read again.
 */
export type Saving =
  | { readonly kind: 'idle' | 'saving' | 'failed' | 'unwritten' | 'too_large' }
  | { readonly kind: 'handed' | 'saved'; readonly name: string; readonly results: number };

/** What a page knows of a file that it wanted saved. saved: it was written; handed: the browser took it, to keep or not. */
export type HandedOver = 'saved' | 'handed' | 'cancelled' | 'unwritten';

/** Saving everything to a file, and what is remembered of it. */
export type BackupState = {
  readonly lastBackup: LastBackup | undefined;
  /** Whether the reminder was put off for this visit. */
  readonly isPutOff: boolean;
  readonly saving: Saving;
  save(): Promise<void>;
  /** Answers whether the file that was handed to the browser is there: only then do its results need no reminder. */
  confirm(isThere: boolean): void;
  /** Puts the answer away; a question that is put away was not answered with yes. */
  dismiss(): void;
  putOff(): void;
  /** Takes note that results are in a file, or that they no longer are. */
  remember(lastBackup: LastBackup | undefined): void;
  /** Takes note of results that were seen in a file. @param savedAt when that was saved; a file that does not tell is no backup to rely on */
  noteSeen(savedAt: string | undefined, results: readonly string[]): void;
};
export type BackupStore = StoreApi<BackupState>;

/** What saving needs. */
export type BackupParts = {
  readonly kept: Pick<AttemptStore, 'list'>;
  readonly others: Pick<PlainKinds, 'list'>;
  readonly settings: SettingsStore;
  readonly lastBackup: LastBackupStorage;
  /** The moment as ISO 8601 in UTC. */
  readonly now: () => string;
  /** Hands a text to the browser as a file to save. */
  readonly handOver: (name: string, type: string, text: string) => Promise<HandedOver>;
};

/** Saves a backup on request, and knows which results are in one. */
export function createBackupStore({ kept, others, settings, lastBackup, now, handOver }: BackupParts): BackupStore {
  /** What is to be remembered once somebody has said that the file is there. */
  let handed: LastBackup | undefined;
  const store = createStore<BackupState>()((set, get) => ({
    lastBackup: lastBackup.read(),
    isPutOff: false,
    saving: { kind: 'idle' },

    async save() {
      if (get().saving.kind === 'saving') return;
      set({ saving: { kind: 'saving' } });
      try {
        const contents = collectBackup({ list: await kept.list(), records: await others.list(), settings: settings.getState().settings });
        const savedAt = now();
        const file = writeBackup(contents, savedAt, toLocalDay(savedAt));
        if (file === undefined) return set({ saving: { kind: 'too_large' } });
        const answer = await handOver(file.name, 'application/json', file.text);
        if (answer === 'cancelled') return set({ saving: { kind: 'idle' } });
        if (answer === 'unwritten') return set({ saving: { kind: 'unwritten' } });
        const results = contents.attempts.filter(isFinished).map(({ id }) => id);
        const saved: LastBackup = { formatVersion: 1, savedAt, results };
        if (answer === 'saved') get().remember(saved);
        else handed = saved;
        set({ saving: { kind: answer, name: file.name, results: results.length } });
      } catch {
        set({ saving: { kind: 'failed' } });
      }
    },

    confirm(isThere) {
      const { saving } = get();
      if (saving.kind !== 'handed') return;
      if (isThere) get().remember(handed);
      set({ saving: isThere ? { ...saving, kind: 'saved' } : { kind: 'idle' } });
    },

    dismiss() {
      if (get().saving.kind !== 'saving') set({ saving: { kind: 'idle' } });
    },

    putOff: () => set({ isPutOff: true }),

    remember(remembered) {
      lastBackup.write(remembered);
      set({ lastBackup: remembered });
    },

    noteSeen(savedAt, results) {
      const { lastBackup: before, saving } = get();
      if (savedAt === undefined || results.length === 0) return;
      get().remember(addSeen(before, savedAt, results));
      // The file that was asked about has turned up.
      if (saving.kind === 'handed' && handed?.results.every((id) => results.includes(id))) set({ saving: { kind: 'idle' } });
    },
  }));
  lastBackup.watch(() => store.setState({ lastBackup: lastBackup.read() }));
  return store;
}

/** What is remembered once results were seen in a file beside those that are known to be in one. */
export function addSeen(lastBackup: LastBackup | undefined, savedAt: string, results: readonly string[]): LastBackup {
  return {
    formatVersion: 1,
    savedAt: lastBackup !== undefined && lastBackup.savedAt > savedAt ? lastBackup.savedAt : savedAt,
    results: [...new Set([...(lastBackup?.results ?? []), ...results])],
  };
}
