import { SETTINGS_FORMAT } from '../domain/format/migrations.ts';
import { readShape } from '../domain/format/read-shape.ts';
import { parseJson } from '../domain/json/parse-json.ts';
import { isRead, type Problem, type Reading } from '../domain/problem/problem.ts';
import { SAVED_KEYS } from './saved-keys.ts';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from './settings-schema.ts';
import { watchOtherTabs } from './watch-other-tabs.ts';

/** Keeps the settings. Reads and writes at once, so that the first picture has the right theme and language. */
export type SettingsStorage = {
  /** Defaults where there are none or where they can't be read; then the problems say why. */
  read(): { readonly settings: Settings; readonly problems: readonly Problem[] };
  /** Whether they outlive this page. */
  write(settings: Settings): 'kept' | 'memory_only';
  /** Told when another tab has written. @returns stops watching */
  watch(listener: () => void): () => void;
};

type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Settings in localStorage; in memory where the browser refuses it. */
export function openSettingsStorage(findStorage: () => TextStorage = () => window.localStorage, watchTabs = watchOtherTabs): SettingsStorage {
  /** What the browser refused to keep. */
  let inMemory: Settings | undefined;

  return {
    read() {
      if (inMemory !== undefined) return { settings: inMemory, problems: [] };
      const text = attempt(() => findStorage().getItem(SAVED_KEYS.settings.name)) ?? undefined;
      if (text === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
      const reading = readSettings(text);
      if (isRead(reading)) return { settings: reading.value, problems: [] };
      attempt(() => findStorage().setItem(SAVED_KEYS.settingsSetAside.name, text));
      return { settings: DEFAULT_SETTINGS, problems: reading.problems };
    },

    write(settings) {
      const isKept = attempt(() => {
        findStorage().setItem(SAVED_KEYS.settings.name, JSON.stringify(settings));
        return true;
      });
      inMemory = isKept === true ? undefined : settings;
      return isKept === true ? 'kept' : 'memory_only';
    },

    watch: (listener) => watchTabs(SAVED_KEYS.settings.name, listener),
  };
}

/** Saved text to settings, or everything that is wrong with it. */
function readSettings(text: string): Reading<Settings> {
  const json = parseJson(SAVED_KEYS.settings.name, text);
  return isRead(json) ? readShape(SAVED_KEYS.settings.name, json.value, SETTINGS_FORMAT, SettingsSchema) : json;
}

/** Even naming localStorage throws where the browser refuses it. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
