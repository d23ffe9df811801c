import { isRead, type Problem } from '../domain/problem/problem.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import type { readSettings } from './read-settings.ts';
import { SAVED_KEYS } from './saved-keys.ts';
import type { Settings } from './settings-schema.ts';
import { watchOtherTabs } from './watch-other-tabs.ts';

/** Keeps the settings. Reads and writes at once, so that no screen waits for them. */
export type SettingsStorage = {
  /** Defaults where there are none or where they can't be read; then the problems say why. */
  read(): { readonly settings: Settings; readonly problems: readonly Problem[] };
  /** Whether they outlive this page. */
  write(settings: Settings): 'kept' | 'memory_only';
  /** Told when another tab has written. @returns stops watching */
  watch(listener: () => void): () => void;
};

type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Settings in localStorage; in memory where the browser refuses it. What reads them is loaded only where there are any:
 * whoever is here for the first time does not wait for it.
 */
export async function openSettingsStorage(findStorage: () => TextStorage = () => window.localStorage, watchTabs = watchOtherTabs): Promise<SettingsStorage> {
  /** What the browser refused to keep. */
  let inMemory: Settings | undefined;
  /** What this page has written, for as long as nothing reads it back. */
  let written = DEFAULT_SETTINGS;
  let reader: typeof readSettings | undefined;

  const findText = () => ifAllowed(() => findStorage().getItem(SAVED_KEYS.settings.name)) ?? undefined;
  const loadReader = async () => {
    reader = (await import('./read-settings.ts')).readSettings;
  };
  if (findText() !== undefined) await loadReader();

  return {
    read() {
      if (inMemory !== undefined) return { settings: inMemory, problems: [] };
      const text = findText();
      if (text === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
      if (reader === undefined) return { settings: written, problems: [] };
      const reading = reader(text);
      if (isRead(reading)) return { settings: reading.value, problems: [] };
      ifAllowed(() => findStorage().setItem(SAVED_KEYS.settingsSetAside.name, text));
      return { settings: DEFAULT_SETTINGS, problems: reading.problems };
    },

    write(settings) {
      const isKept = ifAllowed(() => {
        findStorage().setItem(SAVED_KEYS.settings.name, JSON.stringify(settings));
        return true;
      });
      inMemory = isKept === true ? undefined : settings;
      written = settings;
      // Until it comes, what was written is known without it.
      if (reader === undefined) loadReader().catch(() => {});
      return isKept === true ? 'kept' : 'memory_only';
    },

    watch: (listener) => watchTabs(SAVED_KEYS.settings.name, () => void loadReader().then(listener, () => {})),
  };
}

/** Even naming localStorage throws where the browser refuses it. */
function ifAllowed<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
