import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { isRead } from '../../domain/problem/problem.ts';
import { describeProblem } from '../disk/print-problems.ts';
import { LIBRARY_FILE, readLibraryFile } from '../disk/read-library-file.ts';
import { renderContent } from './render-content.ts';
import { WORKER_FILE } from './service-worker-plugin.ts';

const CONTENT = 'virtual:content';
const RESOLVED = `\0${CONTENT}`;

/** Folder of the content while developing. */
const DEVELOPMENT_FOLDER = './content/development/';

/** The folders that the content is made of. */
const SOURCES = ['locales', 'scenarios'];

/** Whether the content goes into the page itself, where the app then looks for it. */
type ContentOptions = { readonly isEmbedded?: boolean };

/**
 * Gives the app its content as JSON files in a folder that is named after all of them (`virtual:content` says where): one
 * version's app can never load another's words, and no list of a thousand files is part of the script.
 */
export function contentPlugin({ isEmbedded = false }: ContentOptions = {}): Plugin {
  let root = '';
  let isServing = false;
  return {
    name: 'amends-content',
    configResolved(config) {
      root = config.root;
      isServing = config.command === 'serve';
    },
    resolveId(id) {
      return id === CONTENT ? RESOLVED : undefined;
    },
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const library = await nameLibrary(root);
      if (isServing) return renderModule(library, JSON.stringify(DEVELOPMENT_FOLDER));
      for (const source of SOURCES) for (const file of await listFiles(join(root, source))) this.addWatchFile(file);
      const files = await renderContent(root);
      const folder = isEmbedded ? 'content/' : nameFolder(files);
      for (const [path, source] of files) this.emitFile({ type: 'asset', fileName: `${folder}${path}`, source });
      return isEmbedded ? renderModule(library) : renderModule(library, fromScript(folder), fromScript(WORKER_FILE));
    },
    configureServer(server) {
      server.middlewares.use(DEVELOPMENT_FOLDER.slice(1), (request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
        renderContent(root).then((files) => {
          const text = files.get(path);
          if (text === undefined) return next();
          response.setHeader('Content-Type', 'application/json').end(text);
        }, next);
      });
    },
    handleHotUpdate({ file, server }) {
      if (SOURCES.some((source) => file.startsWith(join(root, source)))) server.ws.send({ type: 'full-reload' });
    },
  };
}

/** The id of the library. Talks are kept apart by it, so that nothing can be built without one. */
async function nameLibrary(root: string): Promise<string> {
  const reading = await readLibraryFile(root);
  if (isRead(reading)) return reading.value.id;
  const told = await Promise.all(reading.problems.map((problem) => describeProblem(problem, undefined)));
  throw new Error([LIBRARY_FILE, ...told].join('\n'));
}

/** @param folder code that gives where the content is @param workerUrl code that gives where the service worker is */
function renderModule(library: string, folder = 'undefined', workerUrl = 'undefined'): string {
  return `export const libraryId = ${JSON.stringify(library)};\nexport const folder = ${folder};\nexport const workerUrl = ${workerUrl};`;
}

/** Code for an address as seen from a script, which lies in a folder below the page. */
function fromScript(path: string): string {
  return `new URL(${JSON.stringify(`../${path}`)}, import.meta.url).href`;
}

/** The folder is named after its files, so that whatever changes in one changes the name. */
function nameFolder(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) hash.update(`${path}\n${text}\n`);
  return `content/${hash.digest('hex').slice(0, 12)}/`;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
