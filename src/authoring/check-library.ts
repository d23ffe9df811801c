import { type Folder, nameMethod } from '../content/scenario-folder.ts';
import { METHODS_FOLDER, SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { SignLibrary } from '../domain/signs/try-languages.ts';
import { checkFolderTerms } from './check-folder-terms.ts';
import { checkLibrarySigns } from './check-library-signs.ts';
import { checkMethodFolder, listMethodWords } from './check-method-folder.ts';
import { checkScenarioFolder } from './check-scenario-folder.ts';
import type { CheckedPart } from './checked-part.ts';
import { listScenarios } from './list-scenarios.ts';
import { readLibraryFile } from './read-library-file.ts';
import { readFolder, readFolders } from './read-scenario-folders.ts';
import { readTermFiles, tellTermFiles } from './read-term-files.ts';

/**
 * Checks what lies below a folder that is laid out as `scenarios/`, and gives what it saw one by one: the file about the library and the terms,
 * the methods, the scenarios, and what their form gives away. @param only ids of scenarios to keep to, with their methods; all when empty
 */
export async function* checkParts(root: string, only: readonly string[] = []): AsyncGenerator<CheckedPart> {
  if (only.length === 0) yield { files: 1, problems: (await readLibraryFile(root)).problems };
  const terms = await readTermFiles(root);
  yield tellTermFiles(terms);
  const places = (await listScenarios(root)).filter(({ name }) => only.length === 0 || only.includes(name));
  const folders = places.map(({ above, name }) => readFolder(root, above, name));
  const used = new Set((await Promise.all(folders)).map((folder) => nameMethod(folder)));
  const hold = <Part extends CheckedPart & { readonly folder: Folder }>(part: Part): Part => ({
    ...part,
    problems: [...part.problems, ...checkFolderTerms(part.folder, terms)],
  });
  const methods = (await readFolders(root, METHODS_FOLDER)).map((folder) => hold(checkMethodFolder(folder)));
  for (const part of methods) if (only.length === 0 || used.has(part.folder.name)) yield part;
  const arenas: SignLibrary['scenarios'][number][] = [];
  for (const [index, folder] of folders.entries()) {
    const part = hold(checkScenarioFolder(await folder, methods));
    const { counted, ...told } = part;
    // What lies beside the library is no part of what is measured over all of it.
    if (counted !== undefined && places[index]?.above === SCENARIOS_FOLDER) arenas.push({ arena: counted.arena, words: counted.words });
    yield told;
  }
  yield* checkLibrarySigns(root, arenas, listMethodWords(methods), only.length === 0);
}

/** All of `checkParts` together. */
export async function checkLibrary(root: string): Promise<{ files: number; problems: readonly Problem[]; facts: readonly string[] }> {
  const parts: CheckedPart[] = [];
  for await (const part of checkParts(root)) parts.push(part);
  return {
    files: parts.reduce((sum, { files }) => sum + files, 0),
    problems: parts.flatMap(({ problems }) => problems),
    facts: parts.flatMap(({ facts = [] }) => facts),
  };
}
