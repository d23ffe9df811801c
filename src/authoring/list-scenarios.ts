import { EXAMPLES_FOLDER, SCENARIOS_FOLDER } from '../domain/library/library-folders.ts';
import { listFolders } from './read-scenario-folders.ts';

/** The folder of a scenario by its name, and the path of the one above it. */
export type ScenarioPlace = { readonly above: string; readonly name: string };

/** Every scenario below a root that authors work on: those of the library, then the examples, where there are any. */
export async function listScenarios(root: string): Promise<ScenarioPlace[]> {
  const toPlaces = (above: string, names: readonly string[]) => names.map((name) => ({ above, name }));
  const examples = await listFolders(root, EXAMPLES_FOLDER).catch(() => []);
  return [...toPlaces(SCENARIOS_FOLDER, await listFolders(root, SCENARIOS_FOLDER)), ...toPlaces(EXAMPLES_FOLDER, examples)];
}
