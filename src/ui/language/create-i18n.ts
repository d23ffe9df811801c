import { createInstance, type FormatterModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { SOURCE_LANGUAGE } from '../../domain/format/source-language.ts';
import { formatNumber } from './format-number.ts';

/** A count stands in its sentence as the language writes numbers. */
const NUMBERS: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value, _format, language = SOURCE_LANGUAGE) => (typeof value === 'number' ? formatNumber(value, language) : value),
};

/**
 * The words of the app in one language, with none loaded yet, handed to React.
 * @param onMissingKey told about a key (`area:key`) without words in any loaded language
 */
export async function createI18n(language: string, onMissingKey: (key: string) => void): Promise<i18n> {
  const i18n = createInstance();
  await i18n
    .use(initReactI18next)
    .use(NUMBERS)
    .init({
      lng: language,
      fallbackLng: SOURCE_LANGUAGE,
      resources: {},
      defaultNS: 'app',
      ns: [],
      initAsync: false,
      // Through the formatter goes what has no format of its own too.
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: false },
      appendNamespaceToMissingKey: true,
      parseMissingKeyHandler: (key: string) => {
        onMissingKey(key);
        return key;
      },
    });
  return i18n;
}
