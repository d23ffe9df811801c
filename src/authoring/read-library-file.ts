import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAuthoredJson } from '../domain/json/read-authored-json.ts';
import { type LibraryIdentity, readLibraryIdentity } from '../domain/library/library-identity.ts';
import { isRead, type Reading } from '../domain/problem/problem.ts';

/** Path of the file that says which library this is. */
export const LIBRARY_FILE = 'scenarios/library.json';

/** Which library lies below a folder, or why that cannot be said. */
export async function readLibraryFile(root: string): Promise<Reading<LibraryIdentity>> {
  const text = await readFile(join(root, LIBRARY_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return { problems: [{ code: 'missing_library', file: LIBRARY_FILE, path: [] }] };
  const json = readAuthoredJson(LIBRARY_FILE, text);
  return isRead(json) ? readLibraryIdentity(LIBRARY_FILE, json.value) : json;
}
