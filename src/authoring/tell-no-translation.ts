import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';
import { METHODS_FOLDER, SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import { findNearest } from '../domain/problem/find-nearest.ts';
import { listFolders } from './read-scenario-folders.ts';

const ABOVE = [SCENARIOS_FOLDER, METHODS_FOLDER];
const ENGLISH = `${SOURCE_LANGUAGE}.json`;

/** Why a path is not that of a translation, in a sentence; undefined where it is. */
export async function tellNoTranslation(root: string, file: string): Promise<string | undefined> {
  const found = await stat(resolve(root, file)).catch(() => undefined);
  if (found === undefined) {
    const meant = findNearest(file, await listTranslations(root));
    return `There is no file ${file}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
  }
  if (found.isDirectory()) return `${file} is a folder. Name a translation in it, such as ${file.replace(/[/\\]$/, '')}/hy.json.`;
  if (basename(file) === ENGLISH) return `${file} is the English itself, which the others are made from. Name a translation, such as hy.json beside it.`;
  const beside = await readdir(resolve(root, dirname(file)));
  const isWords = /^[a-z]{2,3}\.json$/.test(basename(file)) && ['scenario.json', 'method.json'].some((structure) => beside.includes(structure));
  if (!isWords) return `${file} holds no translation. Name a file such as ${SCENARIOS_FOLDER}/wrong_order/hy.json.`;
  return beside.includes(ENGLISH) ? undefined : `There is no ${ENGLISH} beside ${file}, which it would be compared with.`;
}

async function listTranslations(root: string): Promise<string[]> {
  const lists = ABOVE.map(async (above) => {
    const folders = await listFolders(root, above).catch(() => []);
    const files = await Promise.all(folders.map(async (name) => (await readdir(resolve(root, above, name))).map((file) => `${above}/${name}/${file}`)));
    return files.flat().filter((file) => /\/[a-z]{2,3}\.json$/.test(file) && basename(file) !== ENGLISH);
  });
  return (await Promise.all(lists)).flat();
}
