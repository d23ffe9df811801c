import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAuthoredJson } from '../domain/json/read-authored-json.ts';
import { isRead, type Problem } from '../domain/problem/problem.ts';
import { readSignWords, type SignWords } from '../domain/signs/sign-words-schema.ts';

/** Folder of the word lists. */
export const SIGNS_FOLDER = 'scenarios/signs';

/** The word lists of every language that has some, how many files were looked at, and what is wrong with them. */
export type SignLists = { readonly lists: Readonly<Record<string, SignWords>>; readonly files: number; readonly problems: readonly Problem[] };

/** Reads the word lists below a folder; none where there is no such folder. */
export async function readSignLists(root: string): Promise<SignLists> {
  const names = (await readdir(join(root, SIGNS_FOLDER)).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const readings = await Promise.all(
    names.map(async (name) => {
      const file = `${SIGNS_FOLDER}/${name}`;
      const language = name.slice(0, -'.json'.length);
      const json = readAuthoredJson(file, await readFile(join(root, file), 'utf8'));
      return [language, isRead(json) ? readSignWords(file, json.value, language) : json] as const;
    }),
  );
  return {
    files: names.length,
    lists: Object.fromEntries(readings.flatMap(([language, { value }]) => (value === undefined ? [] : [[language, value]]))),
    problems: readings.flatMap(([, { problems }]) => problems),
  };
}
