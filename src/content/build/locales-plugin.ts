import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { listLanguages } from './list-languages.ts';

const LOCALES = 'virtual:locales';
const RESOLVED = `\0${LOCALES}`;
const SOURCE = 'en';

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
      if (id === RESOLVED) return renderIndex(await listLanguages(root), await listFiles(join(folder, SOURCE)));
      if (!id.startsWith(`${RESOLVED}/`)) return undefined;
      const language = join(folder, id.slice(RESOLVED.length + 1));
      const files = await listFiles(language);
      for (const file of files) this.addWatchFile(join(language, file));
      const texts = await Promise.all(files.map(async (file) => [toArea(file), shrink(await readFile(join(language, file), 'utf8'))]));
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

/** Text that is not JSON, or would lose a duplicate key on the way, stays as it is: the app's reader says what is wrong. */
function shrink(text: string): string {
  try {
    const short = JSON.stringify(JSON.parse(text));
    return short.length === text.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (token) => (token.startsWith('"') ? token : '')).length ? short : text;
  } catch {
    return text;
  }
}

function renderIndex(languages: readonly string[], files: readonly string[]): string {
  const loaders = languages.map((language) => `${JSON.stringify(language)}: () => import(${JSON.stringify(`${LOCALES}/${language}`)})`);
  return `export default { ${loaders.join(', ')} };\nexport const areas = ${JSON.stringify(files.map(toArea))};`;
}
