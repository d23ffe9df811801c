import type { Page } from '@playwright/test';

/** Words that are the same in every language: the names of the product, the method, standards and kinds of files, the ids of documents and their lines, and the signs that stand for somebody without a name. */
const OF_NO_LANGUAGE = /\b(?:[2-9A-Z]{3}-[2-9A-Z]{3}|Amends|LAST|WCAG|CSV|Excel|QR|zip|Chromium|AA|(?:HY|KY|MN|KK)(?:-[A-Z]?\d+)?|AMENDS-\d+)\b/g;

/** Letters that no word of a language is written in. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  en: /[\p{Script=Cyrillic}\p{Script=Armenian}]/u,
  hy: /[\p{Script=Cyrillic}]|\p{Script=Latin}{2}/u,
};
const FOREIGN_TO_CYRILLIC = /[\p{Script=Armenian}]|\p{Script=Latin}{2}/u;

/** Words in letters that are not the language’s own, and that nothing marks as another language. */
export function findUnmarked(page: Page, language: string): Promise<string[]> {
  return page.evaluate(
    ([language, foreign, known]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const unmarked: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = (node.textContent ?? '').replaceAll(new RegExp(known, 'g'), '');
        const isCode = node.parentElement?.closest('script, style, template, noscript') !== null;
        if (!isCode && new RegExp(foreign, 'u').test(text) && node.parentElement?.closest('[lang]')?.getAttribute('lang') === language) unmarked.push(text);
      }
      return unmarked;
    },
    [language, (FOREIGN[language] ?? FOREIGN_TO_CYRILLIC).source, OF_NO_LANGUAGE.source] as const,
  );
}
