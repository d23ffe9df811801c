import { listFirstTalks, wrapOpening } from './pick-first-openings.ts';
import { HOME } from './place-opening.ts';
import { renderFirstCards } from './render-first-cards.ts';
import type { OpeningFile } from './render-openings.ts';
import { keepStartTroubles } from './render-start-troubles.ts';

/** This page comes from the device, and so does the app when it is time: asking for it ahead would only hold up the first picture. */
const APP_AHEAD = /\s*<link rel="modulepreload"[^>]*>/g;
const TAGLINES = /(<ul class="first-taglines">)([\s\S]*?)(<\/ul>)/;

/** Name of the page of all complaints in one language, beside the page that speaks all of them. */
export function nameLanguagePage(language: string): string {
  return `index.${language}.html`;
}

/**
 * The page of all complaints in one language, from the page that speaks all of them: its first cards lead to openings that
 * stand in the page itself. The service worker gives it to whoever comes back, so that one document leads to the first reply.
 * @param files the content, by path below its folder
 * @param openings of every language, as they are written for the pages of the complaints
 */
export function placeLanguage(page: string, language: string, files: ReadonlyMap<string, string>, openings: readonly OpeningFile[]): string {
  const own = new Map([...files].filter(([path]) => path.startsWith(`${language}/`)));
  const first = new Set(listFirstTalks(own));
  const inPage = openings.filter((opening) => opening.language === language && first.has(`${language}/talk/${opening.scenario}.json`));
  const { cards } = renderFirstCards(own, (_, id) =>
    inPage.some(({ scenario }) => scenario === id) ? `#/briefing/${id}` : `./complaints/${language}/${id}.html`,
  );
  const direction = inPage[0]?.opening.direction ?? 'ltr';
  return keepStartTroubles(page, language)
    .replace(/<html lang="[^"]*" dir="[^"]*"/, () => `<html lang="${language}" dir="${direction}"`)
    .replaceAll(APP_AHEAD, '')
    .replace(TAGLINES, (_, before: string, lines: string, after: string) => before + pickLines(lines, language) + after)
    .replace('<!-- first-cards -->', () => cards)
    .replace('<!-- /first-content -->', () => inPage.map(wrapOpening).join('').replaceAll(`="${HOME}#`, '="#').replaceAll(`="${HOME}`, '="./'));
}

function pickLines(lines: string, language: string): string {
  return [...lines.matchAll(/<li lang="([^"]*)">[\s\S]*?<\/li>/g)].flatMap(([line, of]) => (of === language ? [line] : [])).join('');
}
