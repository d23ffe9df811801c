import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodInLanguage } from '../../../app/library/library-types.ts';
import { useServices } from '../services.ts';

/** A method in the language shown, for the names of its steps; undefined while it loads, and where it does not come. */
export function useMethod(id: string | undefined): MethodInLanguage | undefined {
  const { i18n } = useTranslation();
  const { library } = useServices();
  const [found, setFound] = useState<MethodInLanguage>();
  const { language } = i18n;
  useEffect(() => {
    if (id === undefined) return;
    let isGone = false;
    const read = async () => {
      const { value } = await library.getState().readMethod(id, language);
      if (!isGone) setFound(value);
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [library, id, language]);
  return found;
}
