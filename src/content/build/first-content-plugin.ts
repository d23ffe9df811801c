import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { listLanguages } from './list-languages.ts';
import { type AppWords, renderFirstContent, renderStartFailed } from './render-first-content.ts';

/**
 * Fills the words of index.html from `locales/<language>/app.json`, so that the page says something in every language
 * before any script has run. A language whose file cannot be read is left out with a warning.
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
        const words = await readAppWords(root, warn);
        const tags = [{ tag: 'template', attrs: { id: 'start-failed' }, children: renderStartFailed(words), injectTo: 'body' as const }];
        return { html: renderFirstContent(html, words), tags };
      },
    },
  };
}

async function readAppWords(root: string, warn: (message: string) => void): Promise<AppWords[]> {
  const read = (await listLanguages(root)).map(async (language): Promise<AppWords[]> => {
    try {
      const words = JSON.parse(await readFile(join(root, 'locales', language, 'app.json'), 'utf8')) as Record<string, string>;
      return [{ language, words }];
    } catch (error) {
      warn(`locales/${language}/app.json is left out of the first content: ${error instanceof Error ? error.message : error}`);
      return [];
    }
  });
  return (await Promise.all(read)).flat();
}
