import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { keyOfScenario } from '../../app/library/library-store.ts';
import type { LoadedList, LoadedScenario } from '../../app/library/library-types.ts';
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
  const isShort = list?.phase === 'ready' && list.hasMore && needed.some((id) => !list.summaries.some((summary) => summary.id === id));
  useEffect(() => void library.getState().openList(language), [library, language]);
  useEffect(() => {
    if (isShort) void library.getState().openMore(language, 'all');
  }, [isShort, library, language]);
  return useSteady(list) ?? LOADING;
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
    const { openScenario, openWhole } = library.getState();
    void (isWhole ? openWhole : openScenario)(id, language);
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
