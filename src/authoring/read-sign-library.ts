import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameMethod } from '../content/scenario-folder.ts';
import { readAuthoredJson } from '../domain/json/read-authored-json.ts';
import { METHODS_FOLDER, SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import { readMethod, readMethodWords } from '../domain/method/read-method.ts';
import { isRead, type Problem } from '../domain/problem/problem.ts';
import { readScenario } from '../domain/scenario/read-scenario.ts';
import { readScenarioWords } from '../domain/scenario/read-scenario-words.ts';
import { mapRoads } from '../domain/scoring/road-map.ts';
import { openArena } from '../domain/signs/arena.ts';
import { readSignWords, type SignWords } from '../domain/signs/sign-words-schema.ts';
import type { SignLibrary, Spoken } from '../domain/signs/try-languages.ts';
import { readFolders } from './read-scenario-folders.ts';

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

/** Everything that can be read of a library, for signs to be tried on; what cannot be read is for the check to tell. */
export async function readSignLibrary(root: string): Promise<SignLibrary> {
  const methods = (await readFolders(root, METHODS_FOLDER)).flatMap(({ files: { method: structure, ...words } }) => {
    const method = readMethod('', structure).value;
    if (method === undefined) return [];
    return { method, words: readEach(words, (json, language) => readMethodWords('', json, method, language).value?.sentences) };
  });
  const scenarios = (await readFolders(root, SCENARIOS_FOLDER)).flatMap(({ files }) => {
    const { scenario: structure, walkthroughs: _, ...words } = files;
    const method = methods.find(({ method: { id } }) => id === nameMethod({ files }))?.method;
    const scenario = method && readScenario('', structure, method).value;
    if (method === undefined || scenario === undefined) return [];
    const map = mapRoads(method, scenario);
    if (map.graph.truncated || map.graph.loop !== undefined) return [];
    return { arena: openArena(map), words: readEach(words, (json, language) => readScenarioWords('', json, scenario, language).value?.sentences) };
  });
  const { lists } = await readSignLists(root);
  return { scenarios, methods: Object.fromEntries(methods.map(({ method, words }) => [method.id, words])), lists };
}

function readEach(files: Readonly<Record<string, unknown>>, read: (json: unknown, language: string) => Readonly<Record<string, string>> | undefined): Spoken {
  return Object.fromEntries(
    Object.entries(files).flatMap(([language, json]) => {
      const sentences = read(json, language);
      return sentences === undefined ? [] : [[language, sentences]];
    }),
  );
}
