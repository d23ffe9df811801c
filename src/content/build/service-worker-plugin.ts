import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { bundleScript } from './bundle-script.ts';

const SOURCE = 'src/offline/worker/service-worker.ts';
const LIST = 'virtual:worker-files';
const RESOLVED = `\0${LIST}`;

/** Name of the worker beside the page: always the same, so that a browser finds the next version. */
export const WORKER_FILE = 'service-worker.js';

/** Files of a language: its content, the page of its complaints, and the page of each. */
const OF_LANGUAGE = /^(?:(?:content\/\w+|complaints)\/|index\.)([a-z]{2,3})[/.]/;
/** A name that says its content: `name-HASH.ext` among the assets. */
const NAMED_BY_CONTENT = /^assets\/.*-[\w-]{8}\.\w+$/;

/** Writes the service worker, with the list of every file of this build in it. */
export function serviceWorkerPlugin(): Plugin {
  let root = '';
  return {
    name: 'amends-service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const source = await bundleScript(root, SOURCE, [giveList(listFiles(bundle))]);
        this.emitFile({ type: 'asset', fileName: WORKER_FILE, source });
      },
    },
  };
}

type FileList = { version: string; app: { url: string; revision: string | null }[]; languages: Record<string, string[]> };

/** Every file of the build: the app's own with what tells their versions apart, the content's by language. */
function listFiles(bundle: Rolldown.OutputBundle): FileList {
  const app: FileList['app'] = [];
  const languages: FileList['languages'] = {};
  for (const file of Object.values(bundle).sort((one, other) => (one.fileName < other.fileName ? -1 : 1))) {
    const [, language] = OF_LANGUAGE.exec(file.fileName) ?? [];
    if (language === undefined) app.push({ url: file.fileName, revision: NAMED_BY_CONTENT.test(file.fileName) ? null : hash(contentOf(file)) });
    else languages[language] = [...(languages[language] ?? []), file.fileName];
  }
  // The page that the next visit begins with is kept first: thousands of files may be behind it.
  for (const list of Object.values(languages)) list.sort((one, other) => Number(one.includes('/')) - Number(other.includes('/')));
  return { version: hash(JSON.stringify([app, languages])), app, languages };
}

function giveList(list: FileList): Plugin {
  return {
    name: 'amends-worker-files',
    resolveId: (id) => (id === LIST ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? Object.entries(list)
            .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
            .join('\n')
        : undefined,
  };
}

function contentOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source;
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
