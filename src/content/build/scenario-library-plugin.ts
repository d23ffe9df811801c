import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { type Folder, nameMethod, readFolders } from '../disk/read-scenario-folders.ts';
import { listLanguages } from './list-languages.ts';
import { shrinkJson } from './shrink-json.ts';
import { summarizeLibrary } from './summarize-library.ts';

const SUMMARIES = 'virtual:library-summaries';
/** A file of a method or a scenario as `import.meta.glob` asks for its text. */
const CONTENT_FILE = /^(.*\/scenarios\/(?:methods|library)\/[^/]+\/\w+\.json)\?raw$/;

/**
 * Gives the app the cards of the whole library as one small module a language (`virtual:library-summaries`), and the
 * files themselves as short text, so that a broken one shows its problem in the app and never stops the build.
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
      const [, file] = CONTENT_FILE.exec(id) ?? [];
      if (file !== undefined) {
        this.addWatchFile(file);
        return `export default ${JSON.stringify(shrinkJson(await readFile(file, 'utf8')))}`;
      }
      if (!id.startsWith(`\0${SUMMARIES}`)) return undefined;
      const language = id.slice(`\0${SUMMARIES}`.length + 1);
      const [methods, scenarios] = await Promise.all([readFolders(root, 'scenarios/methods'), readFolders(root, 'scenarios/library')]);
      if (language === '') return `${renderMethods(scenarios)}\n${renderLanguages(await listLanguages(root))}`;
      return `export default ${JSON.stringify(summarizeLibrary(methods, scenarios, language))}`;
    },
  };
}

function renderLanguages(languages: readonly string[]): string {
  const loaders = languages.map((language) => `${JSON.stringify(language)}: () => import(${JSON.stringify(`${SUMMARIES}/${language}`)})`);
  return `export default { ${loaders.join(', ')} }`;
}

/** Which method scores a scenario, so that its files need not wait for the scenario's. */
function renderMethods(scenarios: readonly Folder[]): string {
  return `export const methods = ${JSON.stringify(Object.fromEntries(scenarios.map((folder) => [folder.name, nameMethod(folder)])))}`;
}
