import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { keyOfScenario } from '../../app/library/library-store.ts';
import type { LoadedList, LoadedScenario } from '../../app/library/library-types.ts';
import { useServices } from './services.ts';

const LOADING = { phase: 'loading' } as const;

/** The cards of the library in the language shown; asks for them when they are not there yet. */
export function useSummaries(): LoadedList {
  const { i18n } = useTranslation();
  const { library } = useServices();
  const { language } = i18n;
  const list = useStore(library, ({ lists }) => lists[language]);
  useEffect(() => void library.getState().openList(language), [library, language]);
  return useSteady(list) ?? LOADING;
}

/** A scenario in the language shown. While another language loads, the words stay as they were. */
export function useScenario(id: string): LoadedScenario {
  const { i18n } = useTranslation();
  const { library } = useServices();
  const { language } = i18n;
  const scenario = useStore(library, ({ scenarios }) => scenarios[keyOfScenario(id, language)]);
  useEffect(() => void library.getState().openScenario(id, language), [library, id, language]);
  return useSteady(scenario) ?? LOADING;
}

/** The last thing that had arrived, while the next is on its way: nothing flickers when the language changes. */
function useSteady<Loaded extends { readonly phase: string }>(now: Loaded | undefined): Loaded | undefined {
  const arrived = useRef<Loaded>(undefined);
  if (now !== undefined && now.phase !== 'loading') arrived.current = now;
  return arrived.current ?? now;
}
