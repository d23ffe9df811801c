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
/** Writes the service worker, with the list of every file of this build in it and what each must hold. */
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

type Hashes = Record<string, string>;
type FileList = { version: string; app: Hashes; languages: Record<string, Hashes> };

/** Every file of the build with the hash of what it holds: the app's own, and the content's by language. */
function listFiles(bundle: Rolldown.OutputBundle): FileList {
  const app: Hashes = {};
  const languages: FileList['languages'] = {};
  for (const file of Object.values(bundle).sort(byPlace)) {
    const [, language] = OF_LANGUAGE.exec(file.fileName) ?? [];
    const found = hash(contentOf(file));
    if (language === undefined) app[file.fileName] = found;
    else languages[language] = { ...languages[language], [file.fileName]: found };
  }
  return { version: hash(JSON.stringify([app, languages])), app, languages };
}

/** The pages that the next visit begins with come first: thousands of files may be behind them. */
function byPlace({ fileName: one }: { fileName: string }, { fileName: other }: { fileName: string }): number {
  return Number(one.includes('/')) - Number(other.includes('/')) || (one < other ? -1 : 1);
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

/** Enough of a SHA-256 to tell a file from whatever a network or a host makes of it. */
function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
