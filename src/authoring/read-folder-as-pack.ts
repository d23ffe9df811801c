import { type Folder, nameMethod } from '../content/scenario-folder.ts';
import { METHODS_FOLDER } from '../domain/library/library-folders.ts';
import { type Pack, readPack } from '../domain/pack/read-pack.ts';
import { isRead, type Problem } from '../domain/problem/problem.ts';
import { describeProblem } from './describe-problem.ts';
import { listScenarios } from './list-scenarios.ts';
import { readLibraryFile } from './read-library-file.ts';
import { readFolder, readFolders } from './read-scenario-folders.ts';
import { tellUnknown } from './tell-unknown.ts';

/**
 * A scenario with its words and its method, as one pack; undefined, with everything that is wrong printed, where it is not sound enough.
 * @param file name of the pack, for problems
 */
export async function readFolderAsPack(root: string, id: string, file: string, print: (line: string) => void): Promise<Pack | undefined> {
  const places = await listScenarios(root);
  const above = places.find(({ name }) => name === id)?.above;
  if (above === undefined) {
    const names = places.map(({ name }) => name);
    print(tellUnknown(id, names));
    return undefined;
  }
  const folder = await readFolder(root, above, id);
  const methods = await readFolders(root, METHODS_FOLDER);
  const method = methods.find(({ name }) => name === nameMethod(folder));
  const library = await readLibraryFile(root);
  const unread = [...library.problems, ...folder.problems, ...(method?.problems ?? [])];
  // What cannot be read would be missing in the pack, and told a second time as that.
  const pack = unread.length > 0 ? { problems: unread } : readPack(file, assemble(library.value?.id, folder, method));
  for (const problem of pack.problems) {
    const { folder: inFolder, ...placed } = place(problem, folder, method);
    const name = /([^/]+)\.json$/.exec(placed.file)?.[1] ?? '';
    print(`${placed.file}\n${describeProblem(placed, inFolder?.files[name], inFolder?.texts?.get(placed.file))}`);
  }
  return isRead(pack) ? pack.value : undefined;
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

/** A problem of the pack as one of the file that the part comes from: that is what its author has before them. */
function place(problem: Problem, scenario: Folder, method: Folder | undefined): Problem & { readonly folder?: Folder } {
  const [part, language] = problem.path;
  const isWords = part === 'words' || part === 'methodWords';
  const folder = part === 'method' || part === 'methodWords' ? method : scenario;
  if (folder === undefined) {
    return { code: 'unknown_method', file: `${scenario.path}/scenario.json`, path: ['method'], found: nameMethod(scenario) ?? '', folder: scenario };
  }
  const name = isWords ? language : part;
  const file = `${folder.path}/${name}.json`;
  const path = problem.path.slice(isWords ? 2 : 1);
  if (folder.texts?.has(file) === true) return { ...problem, file, path, folder };
  return problem.code === 'missing_field' && path.length === 0 ? { code: 'missing_file', file, path } : problem;
}
