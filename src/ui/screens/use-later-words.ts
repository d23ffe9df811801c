import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import type { LaterWordsState } from '../../app/settings/language-store.ts';
import { useServices } from './services.ts';

/**
 * Has areas of words brought that are not on the way to the end of a talk, once, as soon as they are needed.
 * @param areas always the same array
 * @returns how far all of them are together, and how they are asked for once more
 */
export function useLaterWords(areas: readonly string[], isNeeded = true): { readonly words: LaterWordsState; readonly ask: () => void } {
  const { laterWords, loadLaterWords } = useStore(useServices().language);
  const ask = useCallback(() => void loadLaterWords(areas), [loadLaterWords, areas]);
  useEffect(() => {
    if (isNeeded) ask();
  }, [isNeeded, ask]);
  const states = areas.map((area) => laterWords[area]);
  const failed = states.find((state) => state?.phase === 'failed');
  return { words: failed ?? { phase: states.every((state) => state?.phase === 'ready') ? 'ready' : 'loading' }, ask };
}
