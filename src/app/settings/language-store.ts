import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../../domain/problem/problem.ts';
import type { SettingsStore } from './settings-store.ts';

/** A language that could not be had, and why. */
export type LanguageTrouble = {
  readonly language: string;
  /** started: English stands in from the start; switched: the language before it stays; missing: it was chosen elsewhere, and this build has not got it. */
  readonly when: 'started' | 'switched' | 'missing';
  readonly problems: readonly Problem[];
};

/** The language of everything, as it is chosen and as it fails. */
export type LanguageState = {
  readonly trouble: LanguageTrouble | undefined;
  /** Loads a language, switches to it and keeps the choice; with problems the present one stays. */
  choose(language: string): Promise<void>;
  dismissTrouble(): void;
};
export type LanguageStore = StoreApi<LanguageState>;

/** What the language store is made of. */
export type LanguageParts = {
  /** Tags of the languages that there are. */
  readonly languages: readonly string[];
  readonly settings: SettingsStore;
  /** Loads and shows a language; with problems, which it returns, the present one stays. */
  readonly switchLanguage: (language: string) => Promise<readonly Problem[]>;
  /** The language that was wanted at the start, and what kept it from being shown. */
  readonly started: { readonly language: string; readonly problems: readonly Problem[] };
};

/** Follows the language of the settings, whether it is chosen here or in another tab. */
export function createLanguageStore({ languages, settings, switchLanguage, started }: LanguageParts): LanguageStore {
  const store = createStore<LanguageState>()((set) => ({
    trouble: started.problems.length > 0 ? { ...started, when: 'started' } : undefined,
    async choose(language) {
      if (await show(language)) settings.getState().change({ language });
    },
    dismissTrouble: () => set({ trouble: undefined }),
  }));
  let shown = started.language;
  const isMissing = (language: string) => {
    if (languages.includes(language)) return false;
    store.setState({ trouble: { language, when: 'missing', problems: [] } });
    return true;
  };
  const show = async (language: string): Promise<boolean> => {
    if (isMissing(language)) return false;
    const problems = await switchLanguage(language);
    const isShown = problems.length === 0;
    if (isShown) shown = language;
    store.setState({ trouble: isShown ? undefined : { language, when: 'switched', problems } });
    return isShown;
  };
  settings.subscribe(({ settings: { language } }, before) => {
    // Where a choice is taken back, the language of the start is the best guess.
    const wanted = language ?? started.language;
    if (language !== before.settings.language && wanted !== shown) void show(wanted);
  });
  const { language: stored } = settings.getState().settings;
  // Told once: what shows instead is no choice of anybody's, so that the browser's wishes count again.
  if (stored !== undefined && isMissing(stored)) settings.getState().change({ language: undefined });
  return store;
}
