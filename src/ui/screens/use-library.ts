import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { isAwaited, toKnownLibrary } from '../../app/library/known-library.ts';
import { keyOfScenario } from '../../app/library/library-store.ts';
import type { LoadedList, LoadedScenario } from '../../app/library/library-types.ts';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { isOwn, type KnownLibrary } from '../../domain/attempt/sort-by-library.ts';
import { useServices } from './services.ts';

const LOADING: LoadedList & LoadedScenario = { phase: 'loading' };

/**
 * The first cards of the library in the language shown; asks for them when they are not there yet.
 * @param needed ids of scenarios whose cards are needed, wherever they stand in a large library
 */
export function useSummaries(needed: readonly string[] = []): LoadedList {
  const { i18n } = useTranslation();
  const { library } = useServices();
  const { language } = i18n;
  const list = useStore(library, ({ lists }) => lists[language]);
  const isShort = list?.phase === 'ready' && needed.some((id) => isAwaited(list, id));
  useEffect(() => void library.getState().loadList(language), [library, language]);
  useEffect(() => {
    if (isShort) void library.getState().loadMore(language, 'all');
  }, [isShort, library, language]);
  return useSteady(list) ?? LOADING;
}

/** Which scenarios the library has, as far as their cards have arrived. @param needed ids to look for in a large library */
export function useKnownLibrary(needed: readonly string[] = []): KnownLibrary {
  const { libraryId } = useServices();
  const list = useSummaries(needed);
  return useMemo(() => toKnownLibrary(libraryId, list), [libraryId, list]);
}

/**
 * Whether the complaint of an attempt is here, has left the library, or is another copy's, which one that names no library may be. Undefined
 * until known: a large library is only looked through where the complaint does not come. Stays while it is loaded again.
 */
export function useOrigin(attempt: Attempt): 'own' | 'gone' | 'foreign' | undefined {
  const { id } = attempt.scenario;
  const { phase } = useScenario(id).loaded;
  const isSure = attempt.library !== undefined && phase !== 'trouble';
  const needed = isSure ? [] : [id];
  const list = useSummaries(needed);
  const library = useKnownLibrary(needed);
  const found = useRef<'own' | 'gone' | 'foreign'>(undefined);
  if (isSure) found.current = phase === 'ready' ? 'own' : found.current;
  else if (!isAwaited(list, id)) found.current = sayOrigin(attempt, library);
  return found.current;
}

function sayOrigin(attempt: Attempt, library: KnownLibrary): 'own' | 'gone' | 'foreign' {
  if (!isOwn(attempt, library)) return 'foreign';
  return library.isWhole && !library.revisions.has(attempt.scenario.id) ? 'gone' : 'own';
}

/** A scenario as far as it has come, and how it is asked for once more. */
type ScenarioInUse = { readonly loaded: LoadedScenario; readonly ask: () => void };

/**
 * A scenario in the language shown. While another language loads, the words stay as they were.
 * @param isWhole whether the sentences of its debrief are needed too
 */
export function useScenario(id: string, isWhole = false): ScenarioInUse {
  const { i18n } = useTranslation();
  const { library } = useServices();
  const { language } = i18n;
  const scenario = useStore(library, ({ scenarios }) => scenarios[keyOfScenario(id, language)]);
  const ask = useCallback(() => {
    const { loadScenario, loadWhole } = library.getState();
    void (isWhole ? loadWhole : loadScenario)(id, language);
  }, [library, id, language, isWhole]);
  useEffect(ask, [ask]);
  const loaded = useSteady(isWhole && scenario?.phase === 'ready' && !scenario.isWhole ? LOADING : scenario) ?? LOADING;
  return { loaded, ask };
}

/** The last thing that was ready, while the next is on its way: nothing flickers when the language changes. */
function useSteady<Loaded extends { readonly phase: string }>(now: Loaded | undefined): Loaded | undefined {
  const arrived = useRef<Loaded>(undefined);
  if (now !== undefined && now.phase !== 'loading') arrived.current = now.phase === 'ready' ? now : undefined;
  return arrived.current ?? now;
}
