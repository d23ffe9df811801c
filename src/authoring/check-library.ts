import { type Folder, findMethod, toScenarioFiles } from '../content/scenario-folder.ts';
import { checkScenarioFiles, type ScenarioCheck } from '../domain/checks/check-scenario-files.ts';
import { checkTranslation } from '../domain/format/check-translation.ts';
import { SOURCE_LANGUAGE } from '../domain/format/source-language.ts';
import type { Method } from '../domain/method/method-schema.ts';
import { readMethod, readMethodWords } from '../domain/method/read-method.ts';
import { isRead, type Problem } from '../domain/problem/problem.ts';
import { checkFolderTerms } from './check-folder-terms.ts';
import { readLibraryFile } from './read-library-file.ts';
import { readFolders } from './read-scenario-folders.ts';
import { readTermFiles } from './read-term-files.ts';

/** What the check saw: every file it looked into, every problem, and a line of facts a scenario. */
export type LibraryCheck = {
  readonly files: number;
  readonly problems: readonly Problem[];
  readonly facts: readonly string[];
  readonly json: ReadonlyMap<string, unknown>;
};

/** Checks every method and scenario below a folder that is laid out as `scenarios/`. */
export async function checkLibrary(root: string): Promise<LibraryCheck> {
  const methodFolders = await readFolders(root, 'scenarios/methods');
  const scenarioFolders = await readFolders(root, 'scenarios/library');
  const identity = await readLibraryFile(root);
  const terms = await readTermFiles(root);
  const methods = methodFolders.map((folder) => checkMethodFolder(folder));
  const scenarios = scenarioFolders.map((folder) =>
    checkScenarioFolder(
      folder,
      methods.flatMap(({ method }) => method ?? []),
    ),
  );
  const folders = [...methodFolders, ...scenarioFolders];
  return {
    files: folders.reduce((sum, { files, problems }) => sum + Object.keys(files).length + problems.length, 1 + terms.size),
    problems: [
      ...identity.problems,
      ...folders.flatMap(({ problems }) => problems),
      ...methods.flatMap(({ problems }) => problems),
      ...scenarios.flatMap(({ problems }) => problems),
      ...checkFolderTerms(folders, terms),
    ],
    facts: scenarios.flatMap(({ fact }) => fact ?? []),
    json: new Map(folders.flatMap(({ path, files }) => Object.entries(files).map(([name, json]) => [`${path}/${name}.json`, json] as const))),
  };
}

function checkMethodFolder({ name, path, files: { method: structure, ...words } }: Folder): { method?: Method; problems: Problem[] } {
  const file = `${path}/method.json`;
  const reading = readMethod(file, structure);
  if (!isRead(reading)) return { problems: [...reading.problems] };
  const method = reading.value;
  const source = readMethodWords(`${path}/${SOURCE_LANGUAGE}.json`, words[SOURCE_LANGUAGE], method, SOURCE_LANGUAGE);
  const problems = Object.entries(words).flatMap(([language, json]): readonly Problem[] => {
    const translated = readMethodWords(`${path}/${language}.json`, json, method, language);
    if (!isRead(translated)) return translated.problems;
    return language === SOURCE_LANGUAGE || !isRead(source) ? [] : checkTranslation(`${path}/${language}.json`, source.value, translated.value);
  });
  return { method, problems: method.id === name ? problems : [...problems, { code: 'wrong_folder', file, path: ['id'], found: method.id, expected: name }] };
}

function checkScenarioFolder(folder: Folder, methods: readonly Method[]): { problems: readonly Problem[]; fact?: string } {
  const method = findMethod(folder, methods, ({ id }) => id);
  if (method === undefined) return { problems: [{ code: 'missing_file', file: 'scenarios/methods', path: [] }] };
  const { counted, problems } = checkScenarioFiles(toScenarioFiles(folder), folder.name, method);
  return counted === undefined ? { problems } : { problems, fact: describe(counted) };
}

function describe({ scenario, states, range: { best, worst, random } }: NonNullable<ScenarioCheck['counted']>): string {
  return `${scenario.id}: ${scenario.turns.length} turns, ${states} states, best ${best.toFixed(0)}, worst ${worst.toFixed(0)}, random ${random.toFixed(0)}`;
}
