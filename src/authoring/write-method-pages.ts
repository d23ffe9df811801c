import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';
import { METHODS_FOLDER } from '../domain/library/library-folders.ts';
import { readMethod, readMethodWords } from '../domain/method/read-method.ts';
import { describeMethod } from './describe-method.ts';
import { readFolders } from './read-scenario-folders.ts';

/** A page for authors beside each method that can be read, by its path below the root. */
export async function renderMethodPages(root: string): Promise<Record<string, string>> {
  const folders = await readFolders(root, METHODS_FOLDER);
  return Object.fromEntries(
    folders.flatMap(({ path, files }) => {
      const method = readMethod(`${path}/method.json`, files.method).value;
      const words = method && readMethodWords(`${path}/${SOURCE_LANGUAGE}.json`, files[SOURCE_LANGUAGE], method, SOURCE_LANGUAGE).value;
      return method === undefined || words === undefined ? [] : [[`${path}/README.md`, describeMethod(method, words)]];
    }),
  );
}

/** Writes them. @returns their paths */
export async function writeMethodPages(root: string): Promise<string[]> {
  const pages = Object.entries(await renderMethodPages(root));
  await Promise.all(pages.map(([path, text]) => writeFile(join(root, path), text)));
  return pages.map(([path]) => path);
}
