import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ReadStructure, readStructures } from '../content/read-library.ts';
import { hashStructure } from '../domain/format/hash-structure.ts';
import { METHODS_FOLDER, PAST_FOLDER, SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import { isRead } from '../domain/problem/problem.ts';
import type { Structure } from '../domain/scenario/scenario-in-language.ts';
import { readFolders, readFoldersIfAny } from './read-scenario-folders.ts';

/** Name of the folder in which a scenario and its method are kept as they are: the same for ever, as talks name them by these hashes. */
export function namePast({ scenario, method }: Structure): string {
  return [scenario.id, scenario.revision, hashStructure(scenario), hashStructure(method)].join('-');
}

/**
 * Keeps every scenario of the library as it is now, with its method, in `scenarios/past`; to be done before a revision is raised, so that talks had
 * on it can be worked out for ever. What is kept already stays.
 * @param named ids of the scenarios that are meant; all where there are none
 * @returns whether all of them could be kept
 */
export async function freezeStructures(root: string, named: readonly string[], print: (line: string) => void): Promise<boolean> {
  const [methods, scenarios, past] = await Promise.all([
    readFolders(root, METHODS_FOLDER),
    readFolders(root, SCENARIOS_FOLDER),
    readFoldersIfAny(root, PAST_FOLDER),
  ]);
  const meant = scenarios.filter(({ name }) => named.length === 0 || named.includes(name));
  const kept = new Set(past.map(({ name }) => name));
  const lacking = named.filter((name) => !meant.some((folder) => folder.name === name));
  for (const name of lacking) print(`There is no scenario ${name}.`);
  const done = await Promise.all(readStructures(methods, meant).map((one) => freeze(root, one, kept, print)));
  return lacking.length === 0 && done.every(Boolean);
}

async function freeze(root: string, { name, structure, folder, methodFolder }: ReadStructure, kept: ReadonlySet<string>, print: (line: string) => void) {
  if (!isRead(structure)) {
    print(`${name} cannot be read: npm run scenarios says why.`);
    return false;
  }
  const past = namePast(structure.value);
  if (kept.has(past)) return true;
  const path = join(root, PAST_FOLDER, past);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'scenario.json'), folder.texts?.get(`${folder.path}/scenario.json`) ?? '');
  await writeFile(join(path, 'method.json'), methodFolder?.texts?.get(`${methodFolder.path}/method.json`) ?? '');
  print(`${PAST_FOLDER}/${past}`);
  return true;
}
