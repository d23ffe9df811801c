import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { listLanguages } from './list-languages.ts';
import { type AppWords, renderFirstContent } from './render-first-content.ts';
import { renderStartTroubles } from './render-start-troubles.ts';

/** Areas with words that the page itself may have to say. */
const AREAS = ['app', 'language', 'start', 'trouble'] as const;

type PageWords = { readonly language: string; readonly areas: Readonly<Record<(typeof AREAS)[number], Readonly<Record<string, string>>>> };

/**
 * Fills the words of index.html from `locales`, so that the page says something in every language before any script has run,
 * and puts in what it says where the app cannot start. A language with a file that cannot be read is left out with a warning.
 */
export function firstContentPlugin(): Plugin {
  let root = '';
  let warn: (message: string) => void = console.warn;
  return {
    name: 'amends-first-content',
    configResolved(config) {
      root = config.root;
      warn = (message) => config.logger.warn(message);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        const words = await readPageWords(root, warn);
        const first = words.map(({ language, areas }): AppWords => ({ language, words: areas.app }));
        const start = renderStartTroubles(words.map(({ language, areas }) => ({ language, say: (key) => findWords(areas, key) })));
        const attrs = { type: 'application/json', id: 'start-troubles' };
        return { html: renderFirstContent(html, first), tags: [{ tag: 'script', attrs, children: start, injectTo: 'body' as const }] };
      },
    },
  };
}

function findWords(areas: PageWords['areas'], key: string): string | undefined {
  const [area = '', name = ''] = key.split(':');
  return areas[area as keyof PageWords['areas']]?.[name];
}

async function readPageWords(root: string, warn: (message: string) => void): Promise<PageWords[]> {
  const read = (await listLanguages(root)).map(async (language): Promise<PageWords[]> => {
    try {
      const texts = AREAS.map(async (area) => [area, JSON.parse(await readFile(join(root, 'locales', language, `${area}.json`), 'utf8'))] as const);
      return [{ language, areas: Object.fromEntries(await Promise.all(texts)) as PageWords['areas'] }];
    } catch (error) {
      warn(`${language} is left out of the first content: ${error instanceof Error ? error.message : error}`);
      return [];
    }
  });
  return (await Promise.all(read)).flat();
}
