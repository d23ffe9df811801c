import { checkRoads } from '../domain/checks/check-roads.ts';
import { exploreTalk } from '../domain/conversation/explore-talk.ts';
import { METHODS_FOLDER } from '../domain/library/library-folders.ts';
import { isRead, type Problem, type Reading, readWell } from '../domain/problem/problem.ts';
import { readStructure, readTalkWords } from '../domain/scenario/read-talk-files.ts';
import type { ScenarioInLanguage, Structure } from '../domain/scenario/scenario-in-language.ts';
import type { Scenario } from '../domain/scenario/scenario-schema.ts';
import { type Folder, findMethod, takeFile } from './scenario-folder.ts';

/** A scenario folder with the structure in it, or what is wrong with that; and the folder of its method where there is one. */
export type ReadStructure = {
  readonly name: string;
  readonly folder: Folder;
  readonly methodFolder: Folder | undefined;
  readonly structure: Reading<Structure>;
};

/** A scenario folder, and the talk in it in one language or what is wrong with that. */
export type ReadFolder = { readonly name: string; readonly reading: Reading<ScenarioInLanguage> };

/** Reads the structure of every scenario folder and looks at all its roads: who cannot play one to an end must not begin it. */
export function readStructures(methods: readonly Folder[], scenarios: readonly Folder[]): ReadStructure[] {
  return scenarios.map((folder) => {
    const methodFolder = findMethod(folder, methods, ({ name }) => name);
    return { name: folder.name, folder, methodFolder, structure: readWhole(folder, methodFolder) };
  });
}

/** Adds the words of a language to every structure. */
export function readLibrary(structures: readonly ReadStructure[], language: string): ReadFolder[] {
  return structures.map(({ name, folder, methodFolder, structure }) => {
    if (!isRead(structure) || methodFolder === undefined) return { name, reading: { problems: structure.problems } };
    const words = readTalkWords(structure.value, { words: takeFile(folder, language), methodWords: takeFile(methodFolder, language) }, language);
    return { name, reading: isRead(words) ? readWell({ ...structure.value, ...words.value }) : words };
  });
}

function readWhole(folder: Folder, methodFolder: Folder | undefined): Reading<Structure> {
  if (methodFolder === undefined) return { problems: [{ code: 'missing_file', file: METHODS_FOLDER, path: [] }] };
  const structure = takeFile(folder, 'scenario');
  const reading = readStructure({ structure, method: takeFile(methodFolder, 'method') });
  if (!isRead(reading)) return reading;
  const { scenario } = reading.value;
  const { file } = structure;
  if (scenario.id !== folder.name) return { problems: [{ code: 'wrong_folder', file, path: ['id'], found: scenario.id, expected: folder.name }] };
  const roads = checkRoadsOnce(file, scenario);
  return roads.length > 0 ? { problems: roads } : reading;
}

/** Structures whose roads are sound: looking takes long, and they are the same under every id. */
const soundRoads = new Set<string>();

function checkRoadsOnce(file: string, scenario: Scenario): readonly Problem[] {
  const key = JSON.stringify({ ...scenario, id: '' });
  if (soundRoads.has(key)) return [];
  const problems = checkRoads(file, scenario, exploreTalk(scenario, true));
  if (problems.length === 0) soundRoads.add(key);
  return problems;
}
