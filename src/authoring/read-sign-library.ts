import { METHODS_FOLDER, SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import type { SignLibrary } from '../domain/signs/try-languages.ts';
import { checkMethodFolder, listMethodWords } from './check-method-folder.ts';
import { checkScenarioFolder } from './check-scenario-folder.ts';
import { readFolders } from './read-scenario-folders.ts';
import { readSignLists } from './read-sign-lists.ts';

/** Everything that can be read of a library, for signs to be tried on; what cannot be read is for the check to tell. */
export async function readSignLibrary(root: string): Promise<SignLibrary> {
  const methods = (await readFolders(root, METHODS_FOLDER)).map(checkMethodFolder);
  const scenarios = (await readFolders(root, SCENARIOS_FOLDER)).flatMap((folder) => {
    const { counted } = checkScenarioFolder(folder, methods);
    return counted === undefined ? [] : [{ arena: counted.arena, words: counted.words }];
  });
  const { lists } = await readSignLists(root);
  return { scenarios, methods: listMethodWords(methods), lists };
}
