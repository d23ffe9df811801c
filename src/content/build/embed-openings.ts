import type { StartFile } from '../content-files.ts';
import { renderOpenings } from './render-openings.ts';

/** Openings of a language that the one file holds: its first cards lead to them. Each more makes everything behind it come later. */
const MOST_OPENINGS = 3;

/**
 * Puts what stands in the template before it into the page where the page is in the template's language, and goes once more
 * to the address: a card may have been pressed before there was anything to lead to.
 */
const SHOW = `{
const { previousElementSibling: template } = document.currentScript;
if (template.lang === document.documentElement.lang) {
template.replaceWith(template.content);
if (location.hash !== '') location.replace(location.hash);
}
}`;

/**
 * The openings of the first complaints in every language for a page that holds everything: one reads and chooses while
 * the app is still being started.
 * @param files the content, by path below its folder
 */
export async function embedOpenings(root: string, files: ReadonlyMap<string, string>): Promise<string> {
  const openings = await renderOpenings(root, pickFirst(files), '');
  const languages = [...new Set(openings.map(({ language }) => language))];
  const templates = languages.map((language) => {
    const own = openings.filter((opening) => opening.language === language);
    const pages = own.map(({ scenario, opening }) => `<div class="opening-page" data-opening="${scenario}">${opening.body}</div>`);
    return `<template lang="${language}">${pages.join('')}</template><script>${SHOW}</script>`;
  });
  return templates.join('\n');
}

/** What the openings of the first cards are written from. */
function pickFirst(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const starts = [...files].filter(([path]) => path.endsWith('/start.json'));
  const talks = starts.flatMap(([path, text]) => {
    const { cards } = JSON.parse(text) as StartFile;
    return cards.summaries.slice(0, MOST_OPENINGS).map(({ id }) => path.replace('start.json', `talk/${id}.json`));
  });
  return new Map([...starts, ...talks.map((path): [string, string] => [path, files.get(path) ?? '{}'])]);
}
