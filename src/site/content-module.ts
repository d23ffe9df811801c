import { createHash } from 'node:crypto';
import { describeProblem } from '../authoring/describe-problem.ts';
import { LIBRARY_FILE, readLibraryFile } from '../authoring/read-library-file.ts';
import { isRead } from '../domain/problem/problem.ts';

/** The module by which the app knows its content. */
export const CONTENT_MODULE = 'virtual:content';

/** Name of the service worker beside the page of all: always the same, so that a browser finds the next version. */
export const WORKER_FILE = 'service-worker.js';

/** The id of the library. Talks are kept apart by it, so that nothing can be built without one. */
export async function nameLibrary(root: string): Promise<string> {
  const reading = await readLibraryFile(root);
  if (isRead(reading)) return reading.value.id;
  const told = reading.problems.map((problem) => describeProblem(problem, undefined));
  throw new Error([LIBRARY_FILE, ...told].join('\n'));
}

/**
 * Code of the module. @param folder code that gives where the content is; by default it stands in the page
 * @param workerUrl code that gives where the service worker is; by default there is none
 */
export function renderContentModule(library: string, folder?: string, workerUrl = 'undefined'): string {
  const values = { libraryId: JSON.stringify(library), isEmbedded: folder === undefined, folder: folder ?? "''", workerUrl };
  return Object.entries(values)
    .map(([name, code]) => `export const ${name} = ${code};`)
    .join('\n');
}

/** Code for an address as seen from a script, which lies in a folder below the page of all. */
export function fromScript(path: string): string {
  return `new URL(${JSON.stringify(['..', path].join('/'))}, import.meta.url).href`;
}

/** The folder is named after its files, so that one version's app can never load another's words. */
export function nameFolder(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) hash.update(`${path}\n${text}\n`);
  return `content/${hash.digest('hex').slice(0, 12)}/`;
}
