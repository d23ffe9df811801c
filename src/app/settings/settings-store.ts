import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Settings, SettingsStorage } from '../ports.ts';

/** What can be changed; the format's version can't. */
export type SettingsChange = Partial<Omit<Settings, 'formatVersion'>>;

/** The settings of this device, as the screens read and change them. */
export type SettingsState = {
  readonly settings: Settings;
  /** Why the saved settings could not be read; empty where they could. The text itself is kept. */
  readonly problems: readonly Problem[];
  /** Whether the last change outlives this page; undefined before the first. */
  readonly keeping: 'kept' | 'memory_only' | undefined;
  change(change: SettingsChange): void;
  /** Takes other settings whole, as from a backup. */
  replace(settings: Settings): void;
  dismissProblems(): void;
};
export type SettingsStore = StoreApi<SettingsState>;

/** Reads the settings at once, so that the first picture already follows them, and follows what another tab changes. */
export function createSettingsStore(storage: SettingsStorage): SettingsStore {
  const store = createStore<SettingsState>()((set, get) => ({
    ...storage.read(),
    keeping: undefined,
    change(change) {
      // Another tab may have changed something else since: only what is changed here may be written over.
      const settings = { ...(readSaved(storage) ?? get().settings), ...change };
      set({ settings, keeping: storage.write(settings) });
    },
    replace: (settings) => set({ settings, keeping: storage.write(settings) }),
    dismissProblems: () => set({ problems: [] }),
  }));
  storage.watch(() => {
    const settings = readSaved(storage);
    if (settings !== undefined) store.setState({ settings });
  });
  return store;
}

/** Undefined where what is saved cannot be read: what this tab knows is better than nothing then. */
function readSaved(storage: SettingsStorage): Settings | undefined {
  const { settings, problems } = storage.read();
  return problems.length === 0 ? settings : undefined;
}
