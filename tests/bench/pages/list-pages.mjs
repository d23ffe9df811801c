import { cpSync, rmSync } from 'node:fs';
import { buildBareStack } from '../bare-stack/build-bare-stack.mjs';
import { buildInkStory } from '../ink-story/build-ink-story.mjs';
import { buildAmends } from './build-amends.mjs';
import { buildOneFile, hasOneFile } from './build-one-file.mjs';
import { layOutLibrary } from './lay-out-library.mjs';

/** The scenario that every page plays. */
export const SCENARIO = 'wrong_order';

const PRIMARY = 'main button[data-variant="primary"]';
/** Start, prerendered and the app's own, and the cards of both and of the one file. */
const START = [`main a[href="#/begin/${SCENARIO}"]`, `main:has(select) ${PRIMARY.slice('main '.length)}`];
const CARD = [`main article a[href$="/${SCENARIO}.html"]`, `main article a[href="#/briefing/${SCENARIO}"]`];
/** What is pressed in Amends on the way from its first screen to the first reply, and after the last one. */
const AMENDS = {
  press: [START, CARD],
  reply: 'main [aria-busy] input[type=radio]:enabled',
  send: 'main [data-wide] button',
  debrief: ['main a[href^="#/debrief/"]', 'main blockquote'],
};

/**
 * One page to measure. `build` makes it in a folder; pages with the same `folder` share one. `press` are the steps that are pressed on the way, as
 * selectors; `reply` is what can be chosen, `send` what says it, where choosing does not; `debrief` leads on from a
 * talk that has ended, and what shows that one is there.
 * @typedef {{ name: string, title: string, folder: string, address: string, press: readonly (readonly string[])[], reply: string, send?: string,
 *   debrief?: readonly [link: string, shown: string], build: (folder: string) => Promise<void> | void }} Page
 */

/**
 * Every page that there is to measure, the one that others are compared with first.
 * @param {string} root folder of package.json
 * @param {readonly [number, number]} libraries how many scenarios the small and the large library hold
 * @param {string} [beside] folder of another build of Amends, such as that of an older version
 * @returns {Page[]}
 */
export function listPages(root, [small, large], beside) {
  const library = (name, size) => ({
    ...AMENDS,
    name,
    title: `Amends, ${size.toLocaleString('en')} scenarios`,
    folder: name,
    address: '',
    build: (folder) => buildWithLibrary(root, folder, size),
  });
  const hosted = { ...AMENDS, folder: 'amends', build: (folder) => buildAmends(root, folder) };
  const other = { ...AMENDS, folder: 'beside', build: (folder) => cpSync(beside, folder, { recursive: true }) };
  const plain = { ...AMENDS, folder: 'plain', build: (folder) => buildAmends(root, folder, root, 'tests/bench/plain-spa/vite.config.ts') };
  return [
    {
      name: 'bare',
      title: 'bare stack',
      folder: 'bare',
      address: '',
      press: [],
      reply: 'main form input[type=radio]:enabled',
      send: 'main form button[type=submit]',
      build: (folder) => buildBareStack(root, folder),
    },
    {
      name: 'ink',
      title: 'ink story',
      folder: 'ink',
      address: '',
      press: [],
      reply: 'button.choice',
      build: (folder) => buildInkStory(root, folder, SCENARIO),
    },
    { ...hosted, name: 'amends', title: 'Amends, first screen', address: '' },
    { ...hosted, name: 'link', title: 'Amends, link to a complaint', address: `complaints/en/${SCENARIO}.html` },
    ...(beside === undefined
      ? []
      : [
          { ...other, name: 'beside', title: 'Amends as built beside, first screen', address: '' },
          { ...other, name: 'beside-link', title: 'Amends as built beside, link to a complaint', address: `complaints/en/${SCENARIO}.html` },
        ]),
    { ...plain, name: 'plain', title: 'Amends as a plain SPA, first screen', address: '' },
    { ...plain, name: 'plain-link', title: 'Amends as a plain SPA, link to a complaint', address: `#/briefing/${SCENARIO}` },
    ...(hasOneFile(root)
      ? [{ ...AMENDS, name: 'file', title: 'Amends, one file', folder: 'file', address: 'amends.html', build: (folder) => buildOneFile(root, folder) }]
      : []),
    library('small', small),
    library('large', large),
  ];
}

async function buildWithLibrary(root, folder, size) {
  const sources = `${folder}-sources`;
  layOutLibrary(root, sources, size);
  await buildAmends(root, folder, sources);
  rmSync(sources, { recursive: true });
}
