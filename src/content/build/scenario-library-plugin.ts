import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Folder, readFolders } from '../disk/read-scenario-folders.ts';
import { summarizeLibrary } from './summarize-library.ts';

const SUMMARIES = 'virtual:library-summaries';
const WORDS_FILE = /\/scenarios\/(methods|library)\/[^/]+\/(?!scenario|method|walkthroughs)[a-z]{2,3}\.json$/;

/**
 * Gives the app the cards of the whole library as one small module a language (`virtual:library-summaries`), and takes
 * out of words files what only translators need, so that nobody downloads it.
 */
export function scenarioLibraryPlugin(): Plugin {
  let root = '';
  return {
    name: 'amends-scenario-library',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id.startsWith(SUMMARIES) ? `\0${id}` : undefined;
    },
    async load(id) {
      if (!id.startsWith(`\0${SUMMARIES}`)) return undefined;
      const language = id.slice(`\0${SUMMARIES}`.length + 1);
      const [methods, scenarios] = await Promise.all([readFolders(root, 'scenarios/methods'), readFolders(root, 'scenarios/library')]);
      if (language === '') return `${renderMethods(scenarios)}\n${renderLanguages(await listLanguages(root))}`;
      return `export default ${JSON.stringify(summarizeLibrary(methods, scenarios, language))}`;
    },
    transform(code, id) {
      if (!WORDS_FILE.test(id)) return undefined;
      const { madeFrom: _, $schema: __, ...words } = JSON.parse(code) as Record<string, unknown>;
      return { code: JSON.stringify(words), map: null };
    },
  };
}

async function listLanguages(root: string): Promise<string[]> {
  return (await readdir(join(root, 'locales'))).sort();
}

function renderLanguages(languages: readonly string[]): string {
  const loaders = languages.map((language) => `${JSON.stringify(language)}: () => import(${JSON.stringify(`${SUMMARIES}/${language}`)})`);
  return `export default { ${loaders.join(', ')} }`;
}

/** Which method scores a scenario, so that its files need not wait for the scenario's. */
function renderMethods(scenarios: readonly Folder[]): string {
  const methods = scenarios.map(({ name, files }) => [name, (files.scenario as { method?: unknown } | undefined)?.method]);
  return `export const methods = ${JSON.stringify(Object.fromEntries(methods))}`;
}
