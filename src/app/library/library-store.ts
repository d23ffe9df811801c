import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LibraryLoaders, LoadedList, LoadedScenario, MethodInLanguage } from './library-types.ts';

/** What has been loaded so far. Ask with the functions; read with `lists[language]` and `scenarios[keyOfScenario(id, language)]`. */
export type LibraryState = {
  readonly lists: Readonly<Record<string, LoadedList>>;
  readonly scenarios: Readonly<Record<string, LoadedScenario>>;
  /** Loads the first cards of a language once; again where there were problems. */
  openList(language: string): Promise<void>;
  /** Loads the next cards, or every card there is. */
  openMore(language: string, upTo?: 'next' | 'all'): Promise<void>;
  /** Loads what a talk needs of a scenario once; again where there were problems. */
  openScenario(id: string, language: string): Promise<void>;
  /** Loads what its debrief needs too. */
  openWhole(id: string, language: string): Promise<void>;
  /** A method by itself, for a result whose scenario is not here. */
  readMethod(id: string, language: string): Promise<MethodInLanguage | undefined>;
};
export type LibraryStore = StoreApi<LibraryState>;

/** Name of a scenario in a language among `scenarios`. */
export function keyOfScenario(id: string, language: string): string {
  return `${id}.${language}`;
}

/** The library, loaded piece by piece as screens ask. A piece that cannot be read leaves the others alone. */
export function createLibraryStore({ loadSummaries, loadScenario, completeScenario, loadMethod }: LibraryLoaders): LibraryStore {
  return createStore<LibraryState>()((set, get) => {
    const setList = (language: string, list: LoadedList) => set(({ lists }) => ({ lists: { ...lists, [language]: list } }));
    const setScenario = (key: string, scenario: LoadedScenario) => set(({ scenarios }) => ({ scenarios: { ...scenarios, [key]: scenario } }));

    return {
      readMethod: loadMethod,
      lists: {},
      scenarios: {},

      async openList(language) {
        const known = get().lists[language];
        if (known?.phase === 'loading' || (known?.phase === 'ready' && known.problems.length === 0)) return;
        if (known === undefined) setList(language, { phase: 'loading' });
        setList(language, { phase: 'ready', files: 1, ...(await loadSummaries(language, 1)) });
      },

      async openMore(language, upTo = 'next') {
        if (get().lists[language] === undefined) await get().openList(language);
        const known = get().lists[language];
        if (known?.phase !== 'ready' || !known.hasMore) return;
        const files = known.files + 1;
        const { summaries, problems, unread, hasMore } = await loadSummaries(language, files);
        const now = get().lists[language];
        // Two places may have asked for the same cards.
        if (now?.phase === 'ready' && now.files < files) {
          const failed = problems.length > 0;
          setList(language, {
            phase: 'ready',
            summaries: [...now.summaries, ...summaries],
            problems: [...now.problems.filter(({ code }) => code !== 'not_arrived'), ...problems],
            unread: [...now.unread, ...unread],
            files: failed ? now.files : files,
            hasMore,
          });
          if (failed) return;
        }
        if (upTo === 'all') await get().openMore(language, 'all');
      },

      async openScenario(id, language) {
        const key = keyOfScenario(id, language);
        const known = get().scenarios[key];
        if (known?.phase === 'loading' || known?.phase === 'ready') return;
        setScenario(key, { phase: 'loading' });
        const reading = await loadScenario(id, language);
        setScenario(
          key,
          reading.value === undefined ? { phase: 'problems', problems: reading.problems } : { phase: 'ready', talk: reading.value, isWhole: false },
        );
      },

      async openWhole(id, language) {
        await get().openScenario(id, language);
        const key = keyOfScenario(id, language);
        const known = get().scenarios[key];
        if (known?.phase !== 'ready' || known.isWhole) return;
        const { value, problems } = await completeScenario(known.talk);
        setScenario(key, value === undefined ? { phase: 'problems', problems } : { phase: 'ready', talk: value, isWhole: true });
      },
    };
  });
}
