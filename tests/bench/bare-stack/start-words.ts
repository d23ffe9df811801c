import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import words from './words.json';

// Everything is at hand, so that nothing has to be waited for: the page starts as soon as its script has come.
void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  interpolation: { escapeValue: false },
  resources: { en: { translation: words.en }, de: { translation: words.de } },
});
