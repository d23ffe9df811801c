import { type Folder, nameMethod } from '../content/scenario-folder.ts';
import { type Pack, readPack } from '../domain/pack/read-pack.ts';
import { isRead } from '../domain/problem/problem.ts';
import { describeProblem } from './describe-problem.ts';
import { readLibraryFile } from './read-library-file.ts';
import { readFolders } from './read-scenario-folders.ts';

/**
 * A scenario with its words and its method, as one pack; undefined, with everything that is wrong printed, where it is not sound enough.
 * @param file name of the pack, for problems
 */
export async function readFolderAsPack(root: string, id: string, file: string, print: (line: string) => void): Promise<Pack | undefined> {
  const folders = await readFolders(root, 'scenarios/library');
  const folder = folders.find(({ name }) => name === id);
  if (folder === undefined) {
    print(`There is no scenario ${id}. There are: ${folders.map(({ name }) => name).join(', ')}`);
    return undefined;
  }
  const methods = await readFolders(root, 'scenarios/methods');
  const method = methods.find(({ name }) => name === nameMethod(folder));
  const library = await readLibraryFile(root);
  const json = assemble(library.value?.id, folder, method);
  const pack = readPack(file, json);
  const problems = [...library.problems, ...folder.problems, ...(method?.problems ?? []), ...pack.problems];
  for (const problem of problems) print(`${problem.file}\n${await describeProblem(problem, json)}`);
  return problems.length === 0 && isRead(pack) ? pack.value : undefined;
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
