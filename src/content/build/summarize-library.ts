import { checkRoads } from '../../domain/library/check-roads.ts';
import { readScenarioInLanguage } from '../../domain/library/read-scenario-in-language.ts';
import type { ScenarioInLanguage } from '../../domain/library/scenario-in-language.ts';
import type { Problem, Reading } from '../../domain/problem/problem.ts';
import type { Scenario } from '../../domain/scenario/scenario-schema.ts';
import { type Folder, nameMethod, takeFile } from '../disk/read-scenario-folders.ts';
import type { LibrarySummary, ScenarioSummary } from '../scenario-summary.ts';

/**
 * Reads every scenario folder as the app would, looks at all its roads, which would take too long there, and keeps what its
 * card shows. A scenario that cannot be played to an end is among the problems and is not offered.
 */
export function summarizeLibrary(methods: readonly Folder[], scenarios: readonly Folder[], language: string): LibrarySummary {
  const readings = scenarios.map((folder) => readFolderInLanguage(methods, folder, language));
  const summaries = readings.flatMap(({ value }) => (value === undefined ? [] : summarize(value)));
  summaries.sort((a, b) => a.difficulty - b.difficulty || (a.id < b.id ? -1 : 1));
  // Scenarios share a method: what is wrong with that is said once.
  const problems = new Map(readings.flatMap((reading) => reading.problems.map((problem): [string, Problem] => [JSON.stringify(problem), problem])));
  return { summaries, problems: [...problems.values()] };
}

function readFolderInLanguage(methods: readonly Folder[], folder: Folder, language: string): Reading<ScenarioInLanguage> {
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

/** What came of the roads that were looked at already: they take long, and are the same in every language. */
const knownRoads = new Map<string, readonly Problem[]>();

function checkRoadsOnce(file: string, scenario: Scenario): readonly Problem[] {
  const key = `${file} ${JSON.stringify(scenario)}`;
  const roads = knownRoads.get(key) ?? checkRoads(file, scenario);
  knownRoads.set(key, roads);
  return roads;
}

function summarize({ scenario, words: { sentences } }: ScenarioInLanguage): ScenarioSummary {
  const { channel, customer } = scenario.complaint;
  return {
    id: scenario.id,
    revision: scenario.revision,
    difficulty: scenario.difficulty,
    channel,
    face: customer.face,
    anger: customer.anger,
    trust: customer.trust,
    title: sentences.title ?? '',
    summary: sentences.summary ?? '',
    trade: sentences.trade ?? '',
    customer: sentences['customer.name'] ?? '',
  };
}
