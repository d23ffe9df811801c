import { checkTranslation } from '../format/check-translation.ts';
import { SOURCE_LANGUAGE } from '../format/source-language.ts';
import type { Method } from '../method/method-schema.ts';
import { isRead, type Problem } from '../problem/problem.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { readScenarioWords } from '../scenario/read-scenario-words.ts';
import { readWalkthroughs } from '../scenario/read-walkthroughs.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { mapRoads } from '../scoring/road-map.ts';
import type { ScoreRange } from '../scoring/search-roads.ts';
import { checkQuality } from './check-quality.ts';
import { checkReplyWords } from './check-reply-words.ts';
import { checkRoads } from './check-roads.ts';
import { checkWalkthroughs } from './check-walkthroughs.ts';

/** The files of one scenario folder as parsed JSON, each with the path to name in problems. */
export type ScenarioFiles = {
  readonly folder: string;
  readonly structure: unknown;
  readonly words: Readonly<Record<string, unknown>>;
  readonly walkthroughs: unknown;
};

/** What a check of one scenario saw: its problems, and what can be counted of one whose roads can be followed to their ends. */
export type ScenarioCheck = {
  readonly problems: readonly Problem[];
  readonly counted?: { readonly scenario: Scenario; readonly states: number; readonly range: ScoreRange };
};

/** Every problem in all files of a scenario. */
export function checkScenarioFiles(files: ScenarioFiles, folderName: string, method: Method): ScenarioCheck {
  const structureFile = `${files.folder}/scenario.json`;
  const reading = readScenario(structureFile, files.structure, method);
  if (!isRead(reading)) return { problems: [...reading.problems] };
  const scenario = reading.value;
  const problems: Problem[] = checkWords(files, scenario);
  if (scenario.id !== folderName) problems.push({ code: 'wrong_folder', file: structureFile, path: ['id'], found: scenario.id, expected: folderName });
  const map = mapRoads(method, scenario);
  const { graph } = map;
  const roads = checkRoads(structureFile, scenario, graph);
  problems.push(...roads);
  if (graph.truncated || graph.loop !== undefined) return { problems };
  if (roads.some(({ code }) => code === 'dead_end')) return { problems };
  const quality = checkQuality(structureFile, map);
  problems.push(...quality.problems, ...checkRuns(files, scenario, method));
  return { problems, counted: { scenario, states: graph.nodes.length, range: quality.range } };
}

function checkWords({ folder, words }: ScenarioFiles, scenario: Scenario): Problem[] {
  if (words[SOURCE_LANGUAGE] === undefined) return [{ code: 'missing_file', file: `${folder}/${SOURCE_LANGUAGE}.json`, path: [] }];
  const source = readScenarioWords(`${folder}/${SOURCE_LANGUAGE}.json`, words[SOURCE_LANGUAGE], scenario, SOURCE_LANGUAGE);
  return Object.entries(words).flatMap(([language, json]) => {
    const file = `${folder}/${language}.json`;
    const reading = readScenarioWords(file, json, scenario, language);
    if (!isRead(reading)) return [...reading.problems];
    const sides = checkReplyWords(file, scenario, reading.value);
    return language === SOURCE_LANGUAGE || !isRead(source) ? sides : [...sides, ...checkTranslation(file, source.value, reading.value)];
  });
}

function checkRuns({ folder, walkthroughs }: ScenarioFiles, scenario: Scenario, method: Method): Problem[] {
  const file = `${folder}/walkthroughs.json`;
  if (walkthroughs === undefined) return [{ code: 'missing_file', file, path: [] }];
  const reading = readWalkthroughs(file, walkthroughs, scenario.id);
  return isRead(reading) ? checkWalkthroughs(file, reading.value, scenario, method) : [...reading.problems];
}
