import type { i18n } from 'i18next';

/** Tells the page, and so screen readers and spell checkers, what language is shown. The screens name the tab. */
export function setDocumentLanguage(i18n: i18n): void {
  document.documentElement.lang = i18n.language;
  document.documentElement.dir = i18n.dir(i18n.language);
}
