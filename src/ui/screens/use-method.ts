import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../app/library/library-types.ts';
import type { Loaded } from '../../domain/trouble/loaded.ts';
import { useServices } from './services.ts';

/**
 * A method in the language shown, as far as it has come, and how it is asked for once more. While another language loads, the words stay as
 * they were. @param id undefined as long as nobody knows which
 */
export function useMethod(id: string | undefined): { readonly loaded: Loaded<MethodInLanguage> | undefined; readonly ask: () => void } {
  const { i18n } = useTranslation();
  const { library } = useServices();
  const [loaded, setLoaded] = useState<Loaded<MethodInLanguage>>();
  const [times, setTimes] = useState(0);
  const { language } = i18n;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once more, it is asked for anew
  useEffect(() => {
    if (id === undefined) return;
    let isGone = false;
    void library
      .getState()
      .readMethod(id, language)
      .then((found) => isGone || setLoaded(found));
    return () => {
      isGone = true;
    };
  }, [library, id, language, times]);
  const ask = useCallback(() => {
    setLoaded(undefined);
    setTimes((before) => before + 1);
  }, []);
  return { loaded, ask };
}
