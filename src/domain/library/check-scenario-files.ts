import { checkTranslation } from '../format/check-translation.ts';
import type { Method } from '../method/method-schema.ts';
import { isRead, type Problem } from '../problem/problem.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { readScenarioWords } from '../scenario/read-scenario-words.ts';
import { readWalkthroughs } from '../scenario/read-walkthroughs.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { checkQuality } from './check-quality.ts';
import { checkRoads } from './check-roads.ts';
import { checkWalkthroughs } from './check-walkthroughs.ts';
import { SOURCE_LANGUAGE } from './source-language.ts';

/** The files of one scenario folder as parsed JSON, each with the path to name in problems. */
export type ScenarioFiles = {
  readonly folder: string;
  readonly structure: unknown;
  readonly words: Readonly<Record<string, unknown>>;
  readonly walkthroughs: unknown;
};

/** A scenario with everything its author wanted to know, or every problem in all its files. */
export function checkScenarioFiles(files: ScenarioFiles, folderName: string, method: Method): { scenario?: Scenario; problems: Problem[] } {
  const structureFile = `${files.folder}/scenario.json`;
  const reading = readScenario(structureFile, files.structure, method);
  if (!isRead(reading)) return { problems: [...reading.problems] };
  const scenario = reading.value;
  const problems: Problem[] = checkWords(files, scenario);
  if (scenario.id !== folderName) problems.push({ code: 'wrong_folder', file: structureFile, path: ['id'], found: scenario.id, expected: folderName });
  const roads = checkRoads(structureFile, scenario);
  problems.push(...roads);
  if (roads.every(({ code }) => code !== 'loop' && code !== 'too_many_states' && code !== 'dead_end')) {
    problems.push(...checkQuality(structureFile, scenario, method), ...checkRuns(files, scenario, method));
  }
  return { scenario, problems };
}

function checkWords({ folder, words }: ScenarioFiles, scenario: Scenario): Problem[] {
  if (words[SOURCE_LANGUAGE] === undefined) return [{ code: 'missing_file', file: `${folder}/${SOURCE_LANGUAGE}.json`, path: [] }];
  const source = readScenarioWords(`${folder}/${SOURCE_LANGUAGE}.json`, words[SOURCE_LANGUAGE], scenario, SOURCE_LANGUAGE);
  return Object.entries(words).flatMap(([language, json]) => {
    const file = `${folder}/${language}.json`;
    const reading = readScenarioWords(file, json, scenario, language);
    if (!isRead(reading)) return [...reading.problems];
    return language === SOURCE_LANGUAGE || !isRead(source) ? [] : checkTranslation(file, source.value, reading.value);
  });
}

function checkRuns({ folder, walkthroughs }: ScenarioFiles, scenario: Scenario, method: Method): Problem[] {
  const file = `${folder}/walkthroughs.json`;
  if (walkthroughs === undefined) return [{ code: 'missing_file', file, path: [] }];
  const reading = readWalkthroughs(file, walkthroughs, scenario.id);
  return isRead(reading) ? checkWalkthroughs(file, reading.value, scenario, method) : [...reading.problems];
}
