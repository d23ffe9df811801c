import { escapeHtml } from './escape-html.ts';
import type { OpeningFile } from './render-openings.ts';
import { keepStartTroubles } from './render-start-troubles.ts';

/** From the page of a complaint to the page of all of them. */
export const HOME = '../'.repeat(2);

const FIRST_CONTENT = /<!-- first-content -->[\s\S]*<!-- \/first-content -->/;

/**
 * The page of a complaint from the finished page of all: the same scripts and style as seen from its folder, with its own
 * language, title and content.
 */
export function placeOpening(page: string, { language, scenario, opening }: OpeningFile): string {
  const { title, description, direction, body } = opening;
  return keepStartTroubles(page, language)
    .replaceAll(/(="|url\()\.\//g, (_, before: string) => before + HOME)
    .replace(/<html lang="[^"]*" dir="[^"]*"/, () => `<html lang="${language}" dir="${direction}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, before: string) => before + escapeHtml(description))
    .replace('<div id="root">', () => `<div id="root" data-opening="${scenario}">`)
    .replace(/data-first-talk="[^"]*"/, () => `data-first-talk="${scenario}" data-language="${language}"`)
    .replace(FIRST_CONTENT, () => body);
}
