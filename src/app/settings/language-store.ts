import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../../domain/problem/problem.ts';
import type { NotLoaded } from '../../domain/trouble/loaded.ts';
import type { SettingsStore } from './settings-store.ts';

/** A language that could not be had, and why. */
export type LanguageTrouble = {
  readonly language: string;
  /** started: English stands in from the start; switched: the language before it stays. */
  readonly when: 'started' | 'switched';
  /** unknown: this Amends was not built with it. */
  readonly why: NotLoaded['why'] | 'unknown';
  readonly problems: readonly Problem[];
};

/** How far an area of words is that a screen behind a talk needs. */
export type LaterWordsState = { readonly phase: 'loading' | 'ready' } | ({ readonly phase: 'failed' } & NotLoaded);

/** The language of everything, as it is chosen and as it fails. */
export type LanguageState = {
  readonly trouble: LanguageTrouble | undefined;
  /** By area; one that nobody has asked for is not in it. */
  readonly laterWords: Readonly<Record<string, LaterWordsState>>;
  /** Loads a language, switches to it and keeps the choice; with trouble the present one stays, and where another was chosen meanwhile, that one counts. */
  choose(language: string): Promise<void>;
  dismissTrouble(): void;
  /** Brings areas of words that a later screen needs: one try a call, and none for those that are on their way or here. */
  loadLaterWords(areas: readonly string[]): Promise<void>;
};
export type LanguageStore = StoreApi<LanguageState>;

/** What the language store is made of. */
export type LanguageParts = {
  readonly settings: SettingsStore;
  /** Every language that there is. */
  readonly languages: readonly string[];
  /** Loads and shows a language; superseded where another was wanted before it came. Otherwise the present one stays, and it says why. */
  readonly switchLanguage: (language: string) => Promise<'shown' | 'superseded' | NotLoaded>;
  /** Loads an area that a later screen needs, or says why not; from then on it comes with every language. */
  readonly loadLaterWords: (area: string) => Promise<NotLoaded | undefined>;
  /** The language that was wanted at the start, and what kept it from being shown. */
  readonly started: { readonly language: string; readonly trouble?: NotLoaded | undefined };
};

/** Follows the language of the settings, whether it is chosen here or in another tab. */
export function createLanguageStore({ settings, languages, switchLanguage, loadLaterWords, started }: LanguageParts): LanguageStore {
  const store = createStore<LanguageState>()((set, get) => ({
    trouble: started.trouble && { language: started.language, when: 'started', ...started.trouble },
    laterWords: {},
    async choose(language) {
      if (await show(language)) settings.getState().change({ language });
    },
    dismissTrouble: () => set({ trouble: undefined }),
    async loadLaterWords(areas) {
      const known = get().laterWords;
      const put = (area: string, state: LaterWordsState) => set(({ laterWords }) => ({ laterWords: { ...laterWords, [area]: state } }));
      const load = async (area: string) => {
        put(area, { phase: 'loading' });
        const missing = await loadLaterWords(area);
        put(area, missing === undefined ? { phase: 'ready' } : { phase: 'failed', ...missing });
      };
      await Promise.all(areas.filter((area) => (known[area]?.phase ?? 'failed') === 'failed').map(load));
    },
  }));
  let shown = started.language;
  const show = async (language: string): Promise<boolean> => {
    const answer = languages.includes(language) ? await switchLanguage(language) : ({ why: 'unknown', problems: [] } as const);
    // Somebody has chosen again: this one must not be kept, and whatever befell it is of no interest.
    if (answer === 'superseded') return false;
    if (answer !== 'shown') {
      store.setState({ trouble: { language, when: 'switched', why: answer.why, problems: answer.problems } });
      return false;
    }
    shown = language;
    store.setState(({ laterWords }) => ({
      trouble: undefined,
      // Once asked for, an area comes with every language.
      laterWords: Object.fromEntries(Object.entries(laterWords).map(([area, state]) => [area, state.phase === 'failed' ? { phase: 'ready' } : state])),
    }));
    return true;
  };
  settings.subscribe(({ settings: { language } }, before) => {
    // Where a choice is taken back, the language of the start is the best guess.
    const wanted = language ?? started.language;
    if (language !== before.settings.language && wanted !== shown) void show(wanted);
  });
  const { language: stored } = settings.getState().settings;
  // Told once: what shows instead is no choice of anybody's, so that the browser's wishes count again.
  if (stored !== undefined && !languages.includes(stored)) {
    store.setState({ trouble: { language: stored, when: 'started', why: 'unknown', problems: [] } });
    settings.getState().change({ language: undefined });
  }
  return store;
}
