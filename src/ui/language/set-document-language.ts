import type { i18n } from 'i18next';

/** Tells the page, and so screen readers, spell checkers and the tab, what language is shown. */
export function setDocumentLanguage(i18n: i18n): void {
  document.documentElement.lang = i18n.language;
  document.documentElement.dir = i18n.dir(i18n.language);
  document.title = i18n.t('app:title');
}
