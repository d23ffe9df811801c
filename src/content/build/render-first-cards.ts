import type { StartFile } from '../content-files.ts';
import { escapeHtml } from './escape-html.ts';

const START = /^([a-z]{2,3})\/start\.json$/;

/** Cards in a language that the page of all complaints shows before the app has arrived. */
const MOST_CARDS = 6;

/**
 * The first cards of every language as links to the complaints, and the style that shows those of the page's language.
 * @param files the content, by path below its folder
 * @param toAddress where the card of a complaint leads
 */
export function renderFirstCards(
  files: ReadonlyMap<string, string>,
  toAddress: (language: string, id: string) => string,
): { readonly cards: string; readonly style: string } {
  const lists = [...files].flatMap(([path, text]) => {
    const [, language] = START.exec(path) ?? [];
    if (language === undefined) return [];
    const { cards } = JSON.parse(text) as StartFile;
    return [{ language, summaries: cards.summaries.slice(0, MOST_CARDS) }];
  });
  const cards = lists.map(({ language, summaries }) => {
    const items = summaries.map(({ id, title, summary }) => {
      const link = `<a href="${toAddress(language, id)}">${escapeHtml(title)}</a>`;
      return `<li><h2>${link}</h2><p>${escapeHtml(summary)}</p></li>`;
    });
    return `<ul class="first-cards" lang="${language}">${items.join('')}</ul>`;
  });
  const shown = lists.map(({ language }) => `html:lang(${language}) .first-cards:lang(${language})`);
  return { cards: cards.join('\n        '), style: shown.length === 0 ? '' : `${shown.join(',')}{display:grid}` };
}
