import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { SOURCE_LANGUAGE } from '../../domain/library/source-language.ts';
import { listLanguages } from './list-languages.ts';
import { shrinkJson } from './shrink-json.ts';

const LOCALES = 'virtual:locales';
const RESOLVED = `\0${LOCALES}`;

/**
 * Gives the app each folder of `locales` as one module (`virtual:locales`), and so one request a language. The files go in as
 * text, so that a broken one costs its language only and never the build; spaces that a person needs are left out.
 */
export function localesPlugin(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'amends-locales',
    configResolved(config) {
      root = config.root;
      folder = join(root, 'locales');
    },
    resolveId(id) {
      return id === LOCALES || id.startsWith(`${LOCALES}/`) ? `\0${id}` : undefined;
    },
    async load(id) {
      if (id === RESOLVED) return renderIndex(await listLanguages(root), await listFiles(join(folder, SOURCE_LANGUAGE)));
      if (!id.startsWith(`${RESOLVED}/`)) return undefined;
      const language = join(folder, id.slice(RESOLVED.length + 1));
      const files = await listFiles(language);
      for (const file of files) this.addWatchFile(join(language, file));
      const texts = await Promise.all(files.map(async (file) => [toArea(file), shrinkJson(await readFile(join(language, file), 'utf8'))]));
      return `export default ${JSON.stringify(Object.fromEntries(texts))}`;
    },
    handleHotUpdate({ file, server }) {
      if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' });
    },
  };
}

async function listFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
}

function toArea(file: string): string {
  return basename(file, '.json');
}

function renderIndex(languages: readonly string[], files: readonly string[]): string {
  const loaders = languages.map((language) => `${JSON.stringify(language)}: () => import(${JSON.stringify(`${LOCALES}/${language}`)})`);
  return `export default { ${loaders.join(', ')} };\nexport const areas = ${JSON.stringify(files.map(toArea))};`;
}
