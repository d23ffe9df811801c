import { escapeHtml } from './escape-html.ts';

/** The words of `app.json` in one language. */
export type AppWords = { readonly language: string; readonly words: Readonly<Record<string, unknown>> };

/**
 * Fills `{{key}}` in a page: `taglines` with one list item and `noScript` with one paragraph a language, in the order
 * given, every other key with the words of the first language. A language without the words has no line.
 */
export function renderFirstContent(page: string, locales: readonly AppWords[]): string {
  return page.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    if (key === 'taglines') return renderLines('li', 'tagline', locales);
    if (key === 'noScript') return renderLines('p', 'noScript', locales);
    return escapeHtml(wordsOf(locales[0], key) ?? '');
  });
}

function renderLines(tag: 'li' | 'p', key: string, locales: readonly AppWords[]): string {
  return locales
    .map((locale) => {
      const words = wordsOf(locale, key);
      return words === undefined ? '' : `<${tag} lang="${escapeHtml(locale.language)}">${escapeHtml(words)}</${tag}>`;
    })
    .join('');
}

function wordsOf(locale: AppWords | undefined, key: string): string | undefined {
  const words = locale?.words[key];
  return typeof words === 'string' ? words : undefined;
}
