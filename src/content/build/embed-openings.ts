import { listFirstTalks, wrapOpening } from './pick-first-openings.ts';
import { renderOpenings } from './render-openings.ts';

/**
 * Puts what stands in the template before it into the page where the page is in the template's language, and goes once more
 * to the address: a card may have been pressed before there was anything to lead to.
 */
const SHOW = `{
const { previousElementSibling: template } = document.currentScript;
if (template.lang === document.documentElement.lang) {
template.replaceWith(template.content);
if (location.hash !== '') location.replace(location.href);
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
    const pages = openings.filter((opening) => opening.language === language).map(wrapOpening);
    return `<template lang="${language}">${pages.join('')}</template><script>${SHOW}</script>`;
  });
  return templates.join('\n');
}

/** What the openings of the first cards are written from. */
function pickFirst(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const talks = new Set(listFirstTalks(files));
  return new Map([...files].filter(([path]) => path.endsWith('/start.json') || talks.has(path)));
}
