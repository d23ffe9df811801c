import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Folder, nameMethod } from '../content/scenario-folder.ts';
import { readPack } from '../domain/pack/read-pack.ts';
import { writePack } from '../domain/pack/write-pack.ts';
import { isRead } from '../domain/problem/problem.ts';
import { describeProblem } from './print-problems.ts';
import { readLibraryFile } from './read-library-file.ts';
import { readFolders } from './read-scenario-folders.ts';

/** `npm run scenarios -- ID --pack FILE`: writes a scenario, its words and its method to one file; true where it was sound enough to. */
export async function packScenario(root: string, id: string, file: string, print: (line: string) => void): Promise<boolean> {
  const folders = await readFolders(root, 'scenarios/library');
  const folder = folders.find(({ name }) => name === id);
  if (folder === undefined) {
    print(`There is no scenario ${id}. There are: ${folders.map(({ name }) => name).join(', ')}`);
    return false;
  }
  const methods = await readFolders(root, 'scenarios/methods');
  const method = methods.find(({ name }) => name === nameMethod(folder));
  const library = await readLibraryFile(root);
  const json = assemble(library.value?.id, folder, method);
  const pack = readPack(file, json);
  const problems = [...library.problems, ...folder.problems, ...(method?.problems ?? []), ...pack.problems];
  for (const problem of problems) print(`${problem.file}\n${await describeProblem(problem, json)}`);
  if (problems.length > 0 || !isRead(pack)) return false;
  await writeFile(resolve(root, file), writePack(pack.value));
  print(`${file}: ${id}, revision ${pack.value.scenario.revision}, in ${Object.keys(pack.value.words).join(', ')}`);
  return true;
}

/** The files of the folders as parts of a pack, not read yet; the method in the languages that the scenario has. */
function assemble(library: string | undefined, { files }: Folder, methodFolder: Folder | undefined): unknown {
  const { scenario, walkthroughs, ...words } = files;
  const { method, ...methodWords } = methodFolder?.files ?? {};
  const named = Object.entries(methodWords).filter(([language]) => Object.hasOwn(words, language));
  return {
    formatVersion: 1,
    product: 'amends',
    kind: 'pack',
    library,
    scenario,
    words,
    ...(walkthroughs !== undefined && { walkthroughs }),
    ...(method !== undefined && { method, methodWords: Object.fromEntries(named) }),
  };
}
