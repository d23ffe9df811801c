import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readAuthoredJson } from '../domain/json/read-authored-json.ts';
import { type LibraryIdentity, readLibraryIdentity } from '../domain/library/library-identity.ts';
import { isRead, type Problem, type Reading } from '../domain/problem/problem.ts';
import { findMeant } from './find-misnamed.ts';

/** Path of the file that says which library this is. */
export const LIBRARY_FILE = 'scenarios/library.json';

/** Which library lies below a folder, or why that cannot be said. */
export async function readLibraryFile(root: string): Promise<Reading<LibraryIdentity>> {
  const text = await readFile(join(root, LIBRARY_FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return { problems: [await tellMissing(root)] };
  const json = readAuthoredJson(LIBRARY_FILE, text);
  return isRead(json) ? readLibraryIdentity(LIBRARY_FILE, json.value) : json;
}

/** That the file is not there, or which file beside it was meant to be it. */
async function tellMissing(root: string): Promise<Problem> {
  const place = { file: LIBRARY_FILE, path: [] };
  const expected = basename(LIBRARY_FILE);
  const entries = await readdir(join(root, dirname(LIBRARY_FILE)), { withFileTypes: true }).catch(() => []);
  const found = entries.find((entry) => entry.isFile() && findMeant(entry.name, [expected]) !== undefined)?.name;
  return found === undefined ? { code: 'missing_library', ...place } : { code: 'misnamed_file', ...place, found, expected };
}
