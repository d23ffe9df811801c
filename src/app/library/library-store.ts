import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CardsPage, ContentSource } from '../../content/content-source.ts';
import { loadAll } from '../../content/load-all.ts';
import { isLoaded, type Loaded, type NotLoaded } from '../../domain/trouble/loaded.ts';
import type { LoadedList, LoadedScenario, MethodInLanguage } from './library-types.ts';

/** What has been loaded so far. Ask with the functions; read with `lists[language]` and `scenarios[keyOfScenario(id, language)]`. */
export type LibraryState = {
  readonly lists: Readonly<Record<string, LoadedList>>;
  readonly scenarios: Readonly<Record<string, LoadedScenario>>;
  /** Loads the first cards of a language once; again where there were problems. */
  loadList(language: string): Promise<void>;
  /** Loads the next cards, or every card there is. */
  loadMore(language: string, upTo?: 'next' | 'all'): Promise<void>;
  /** Loads what a talk needs of a scenario once; again where there were problems. */
  loadScenario(id: string, language: string): Promise<void>;
  /** Loads what its debrief needs too. @param isNeeded whether there is nothing to show without it; else what is there stays when it does not come */
  loadWhole(id: string, language: string, isNeeded?: boolean): Promise<void>;
  /** A method by itself, for a result whose scenario is not here. */
  readMethod(id: string, language: string): Promise<Loaded<MethodInLanguage>>;
};
export type LibraryStore = StoreApi<LibraryState>;

/** Name of a scenario in a language among `scenarios`. */
export function keyOfScenario(id: string, language: string): string {
  return `${id}.${language}`;
}

/**
 * What a source has, loaded piece by piece as screens ask. A piece that cannot be read leaves the others alone. Structures are
 * those that the source gives: one object for all languages.
 */
export function createLibraryStore(source: ContentSource): LibraryStore {
  const store = createStore<LibraryState>()((set, get) => {
    const setList = (language: string, list: LoadedList) => set(({ lists }) => ({ lists: { ...lists, [language]: list } }));
    /** First cards that are on their way: whoever needs them too waits for the same ones. */
    const arriving = new Map<string, Promise<CardsPage>>();
    /** Scenarios that are on their way, waited for in the same way. */
    const arrivingTalks = new Map<string, Promise<void>>();
    const setScenario = (key: string, scenario: LoadedScenario) => set(({ scenarios }) => ({ scenarios: { ...scenarios, [key]: scenario } }));

    /** A file that did not come may be one that there never was: the whole list knows. */
    const toTrouble = async (id: string, language: string, { why, problems }: NotLoaded): Promise<LoadedScenario> => {
      if (why !== 'broken') await get().loadMore(language, 'all');
      const list = get().lists[language];
      const isListed = list?.phase !== 'ready' || list.hasMore || list.why !== undefined || list.summaries.some((summary) => summary.id === id);
      // A scenario that could not be read has no card, and its files are among the problems.
      const isUnknown = why !== 'broken' && !isListed && !list.problems.some(({ file }) => file.includes(`/${id}/`));
      return { phase: 'trouble', why: isUnknown ? 'unknown' : why, problems };
    };

    /** What a talk needs of a scenario. */
    const loadTalk = async (id: string, language: string): Promise<void> => {
      const key = keyOfScenario(id, language);
      setScenario(key, { phase: 'loading' });
      const loaded = await loadAll([source.load(id), source.words(id, language, 'talk')]);
      if (!isLoaded(loaded)) return setScenario(key, await toTrouble(id, language, loaded));
      const [{ identity, scenario, method }, words] = loaded.value;
      setScenario(key, { phase: 'ready', identity, talk: { scenario, method, ...words }, isWhole: false });
    };

    return {
      readMethod: (id, language) => source.method(id, language),
      lists: {},
      scenarios: {},

      async loadList(language) {
        const known = get().lists[language];
        // Cards that did not come are asked for with the next ones, unless they were the first.
        const isFine = known?.phase === 'ready' && known.problems.length === 0 && (known.why === undefined || known.hasMore);
        if (isFine) return;
        if (known === undefined) setList(language, { phase: 'loading' });
        const list = arriving.get(language) ?? source.list(language, 1);
        arriving.set(language, list);
        const cards = await list;
        if (!arriving.delete(language)) return;
        setList(language, { phase: 'ready', files: 1, ...cards });
      },

      async loadMore(language, upTo = 'next') {
        if (get().lists[language]?.phase !== 'ready') await get().loadList(language);
        const known = get().lists[language];
        if (known?.phase !== 'ready' || !known.hasMore) return;
        const files = known.files + 1;
        const { summaries, problems, unread, hasMore, why } = await source.list(language, files);
        const now = get().lists[language];
        // Two places may have asked for the same cards.
        if (now?.phase === 'ready' && now.files < files) {
          if (why !== undefined) return setList(language, { ...now, why });
          const { why: _, ...before } = now;
          setList(language, {
            ...before,
            summaries: [...now.summaries, ...summaries],
            problems: [...now.problems, ...problems],
            unread: [...now.unread, ...unread],
            files,
            hasMore,
          });
        }
        if (upTo === 'all') await get().loadMore(language, 'all');
      },

      async loadScenario(id, language) {
        const key = keyOfScenario(id, language);
        const known = get().scenarios[key];
        if (known?.phase === 'ready') return;
        const coming = arrivingTalks.get(key) ?? loadTalk(id, language);
        arrivingTalks.set(key, coming);
        await coming;
        arrivingTalks.delete(key);
      },

      async loadWhole(id, language, isNeeded = true) {
        await get().loadScenario(id, language);
        const key = keyOfScenario(id, language);
        const known = get().scenarios[key];
        if (known?.phase !== 'ready' || known.isWhole) return;
        const words = await source.words(id, language, 'debrief');
        if (isLoaded(words)) setScenario(key, { ...known, talk: { ...known.talk, ...words.value }, isWhole: true });
        else if (isNeeded) setScenario(key, { phase: 'trouble', ...words });
      },
    };
  });
  // A page is hydrated once what it shows has been loaded: React then reads what is here, not what was here at first.
  return Object.assign(store, { getInitialState: store.getState });
}
