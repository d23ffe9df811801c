import { checkRoads } from '../domain/checks/check-roads.ts';
import { exploreTalk } from '../domain/conversation/explore-talk.ts';
import { readScenarioInLanguage } from '../domain/library/read-scenario-in-language.ts';
import type { ScenarioInLanguage } from '../domain/library/scenario-in-language.ts';
import type { Problem, Reading } from '../domain/problem/problem.ts';
import type { Scenario } from '../domain/scenario/scenario-schema.ts';
import { type Folder, nameMethod, takeFile } from './scenario-folder.ts';

/** A scenario folder, and the talk in it or what is wrong with that. */
export type ReadFolder = { readonly name: string; readonly reading: Reading<ScenarioInLanguage> };

/** Reads every scenario folder in a language and looks at all its roads: who cannot play one to an end must not begin it. */
export function readLibrary(methods: readonly Folder[], scenarios: readonly Folder[], language: string): ReadFolder[] {
  return scenarios.map((folder) => ({ name: folder.name, reading: readFolder(methods, folder, language) }));
}

function readFolder(methods: readonly Folder[], folder: Folder, language: string): Reading<ScenarioInLanguage> {
  const methodFolder = methods.find(({ name }) => name === nameMethod(folder)) ?? methods[0];
  if (methodFolder === undefined) return { problems: [{ code: 'missing_file', file: 'scenarios/methods', path: [] }] };
  const structure = takeFile(folder, 'scenario');
  const files = { structure, words: takeFile(folder, language), method: takeFile(methodFolder, 'method'), methodWords: takeFile(methodFolder, language) };
  const reading = readScenarioInLanguage(files, language);
  if (reading.value === undefined) return reading;
  const { scenario } = reading.value;
  const { file } = structure;
  if (scenario.id !== folder.name) return { problems: [{ code: 'wrong_folder', file, path: ['id'], found: scenario.id, expected: folder.name }] };
  const roads = checkRoadsOnce(file, scenario);
  return roads.length > 0 ? { problems: roads } : reading;
}

/** Structures whose roads are sound: looking takes long, and they are the same in every language and under every id. */
const soundRoads = new Set<string>();

function checkRoadsOnce(file: string, scenario: Scenario): readonly Problem[] {
  const key = JSON.stringify({ ...scenario, id: '' });
  if (soundRoads.has(key)) return [];
  const problems = checkRoads(file, scenario, exploreTalk(scenario, true));
  if (problems.length === 0) soundRoads.add(key);
  return problems;
}
