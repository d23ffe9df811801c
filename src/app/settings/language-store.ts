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

/** How far the words are that the screens behind a talk need. */
export type LaterWordsState = { readonly phase: 'waiting' | 'loading' | 'ready' } | ({ readonly phase: 'failed' } & NotLoaded);

/** The language of everything, as it is chosen and as it fails. */
export type LanguageState = {
  readonly trouble: LanguageTrouble | undefined;
  readonly laterWords: LaterWordsState;
  /** Loads a language, switches to it and keeps the choice; with trouble the present one stays, and where another was chosen meanwhile, that one counts. */
  choose(language: string): Promise<void>;
  dismissTrouble(): void;
  /** Brings the words of the later screens: one try a call, and none while they are on their way or here. */
  loadLaterWords(): Promise<void>;
};
export type LanguageStore = StoreApi<LanguageState>;

/** What the language store is made of. */
export type LanguageParts = {
  readonly settings: SettingsStore;
  /** Every language that there is. */
  readonly languages: readonly string[];
  /** Loads and shows a language; superseded where another was wanted before it came. Otherwise the present one stays, and it says why. */
  readonly switchLanguage: (language: string) => Promise<'shown' | 'superseded' | NotLoaded>;
  /** Loads the words of the later screens, or says why not; from then on they come with every language. */
  readonly loadLaterWords: () => Promise<NotLoaded | undefined>;
  /** The language that was wanted at the start, and what kept it from being shown. */
  readonly started: { readonly language: string; readonly trouble?: NotLoaded | undefined };
};

/** Follows the language of the settings, whether it is chosen here or in another tab. */
export function createLanguageStore({ settings, languages, switchLanguage, loadLaterWords, started }: LanguageParts): LanguageStore {
  const store = createStore<LanguageState>()((set, get) => ({
    trouble: started.trouble && { language: started.language, when: 'started', ...started.trouble },
    laterWords: { phase: 'waiting' },
    async choose(language) {
      if (await show(language)) settings.getState().change({ language });
    },
    dismissTrouble: () => set({ trouble: undefined }),
    async loadLaterWords() {
      const { phase } = get().laterWords;
      if (phase === 'loading' || phase === 'ready') return;
      set({ laterWords: { phase: 'loading' } });
      const missing = await loadLaterWords();
      set({ laterWords: missing === undefined ? { phase: 'ready' } : { phase: 'failed', ...missing } });
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
      // Once asked for, they come with every language.
      laterWords: laterWords.phase === 'failed' ? { phase: 'ready' } : laterWords,
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
