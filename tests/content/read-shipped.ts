import { readFolders } from '../../src/authoring/read-scenario-folders.ts';
import type { Method } from '../../src/domain/method/method-schema.ts';
import { readMethod } from '../../src/domain/method/read-method.ts';
import { readScenario } from '../../src/domain/scenario/read-scenario.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';
import { type ScenarioWords, ScenarioWordsSchema } from '../../src/domain/scenario/scenario-words-schema.ts';
import { type Walkthroughs, WalkthroughsSchema } from '../../src/domain/scenario/walkthroughs-schema.ts';
import { listLanguages } from '../../src/site/list-languages.ts';
import { root } from '../architecture/list-files.ts';
import { expectRead } from '../builders/torn-coat.ts';

/** Every language of the app: a scenario, a method and the screens must have it. */
export const LANGUAGES: readonly string[] = (await listLanguages(root)).sort();

/** A scenario of the library with its method and whatever words there are. */
export type Shipped = {
  readonly name: string;
  readonly scenario: Scenario;
  readonly method: Method;
  readonly words: ReadonlyMap<string, ScenarioWords>;
  readonly walkthroughs: Walkthroughs | undefined;
};

/** Every scenario of the library, read as the app reads it; a fault in a structure is an error. */
export async function readShipped(): Promise<Shipped[]> {
  const methods = (await readFolders(root, 'scenarios/methods')).map(({ path, files }) => expectRead(readMethod(`${path}/method.json`, files.method)));
  return (await readFolders(root, 'scenarios/library')).map(({ name, path, files: { scenario: structure, walkthroughs, ...words } }) => {
    const method = methods.find(({ id }) => id === (structure as { method?: unknown }).method);
    if (method === undefined) throw new Error(`${name} has no method.`);
    return {
      name,
      scenario: expectRead(readScenario(`${path}/scenario.json`, structure, method)),
      method,
      words: new Map(Object.entries(words).map(([language, json]) => [language, ScenarioWordsSchema.parse(json)])),
      walkthroughs: walkthroughs === undefined ? undefined : WalkthroughsSchema.parse(walkthroughs),
    };
  });
}
