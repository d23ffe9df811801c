import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { SOURCE_LANGUAGE } from '../../domain/library/source-language.ts';

/**
 * The words of the app in one language, with none loaded yet, handed to React.
 * @param onMissingKey told about a key (`area:key`) without words in any loaded language
 */
export async function createI18n(language: string, onMissingKey: (key: string) => void): Promise<i18n> {
  const i18n = createInstance();
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: SOURCE_LANGUAGE,
    resources: {},
    defaultNS: 'app',
    ns: [],
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    appendNamespaceToMissingKey: true,
    parseMissingKeyHandler: (key: string) => {
      onMissingKey(key);
      return key;
    },
  });
  return i18n;
}
