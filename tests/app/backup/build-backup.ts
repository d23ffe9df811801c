import { createAttemptsStore } from '../../../src/app/attempts/attempts-store.ts';
import type { HandedOver } from '../../../src/app/backup/backup-store.ts';
import type { ChosenFile } from '../../../src/app/backup/read-backup.ts';
import { startBackup } from '../../../src/app/backup/start-backup.ts';
import { createSettingsStore } from '../../../src/app/settings/settings-store.ts';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { writeBackup } from '../../../src/interop/write-backup.ts';
import { DEFAULT_SETTINGS } from '../../../src/storage/default-settings.ts';
import type { LastBackup } from '../../../src/storage/last-backup-schema.ts';
import { createMemoryLog } from '../../../src/storage/records/memory-log.ts';
import type { Settings } from '../../../src/storage/settings-schema.ts';
import { buildAttempts } from '../../builders/build-ports.ts';

export const SAVED_AT = '2026-11-21T14:30:00.000Z';

/**
 * Saving and restoring over attempts in memory, with the files that were handed to the browser.
 * @param answer what a page hears of them
 */
export async function buildBackup(here: readonly Attempt[] = [], answer: HandedOver = 'saved') {
  const kept = buildAttempts();
  for (const attempt of here) await kept.restore(attempt);
  const attempts = createAttemptsStore(kept, kept);
  await attempts.getState().load();
  let saved: Settings = DEFAULT_SETTINGS;
  const settings = createSettingsStore({
    read: () => ({ settings: saved, problems: [] }),
    write(next) {
      saved = next;
      return 'kept';
    },
    watch: () => () => {},
  });
  let remembered: LastBackup | undefined;
  const files: { readonly name: string; readonly text: string }[] = [];
  const { saving, restoring } = startBackup({
    kept,
    log: createMemoryLog(),
    attempts,
    settings,
    lastBackup: {
      read: () => remembered,
      write(lastBackup) {
        remembered = lastBackup;
      },
      watch: () => () => {},
    },
    now: () => SAVED_AT,
    languages: ['en', 'hy'],
    async handOver(name, _type, text) {
      files.push({ name, text });
      return answer;
    },
    pause: async () => {},
  });
  return { kept, attempts, settings, files, saving, restoring };
}

/** A file as it is chosen: a backup of these attempts, saved on 21 November 2026. */
export function buildFile(attempts: readonly unknown[], settings?: Settings): ChosenFile {
  const text = writeBackup({ attempts: attempts as Attempt[], records: {}, setAside: [], settings }, SAVED_AT, '2026-11-21')?.text ?? '';
  return { name: 'amends-backup-2026-11-21.json', size: text.length, text: async () => text };
}
