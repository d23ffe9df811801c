import { checkTranslation } from '../format/check-translation.ts';
import { checkWording } from '../format/check-wording.ts';
import { SOURCE_LANGUAGE } from '../format/source-language.ts';
import type { Method } from '../method/method-schema.ts';
import { isRead, type Problem } from '../problem/problem.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { readScenarioWords } from '../scenario/read-scenario-words.ts';
import { readWalkthroughs } from '../scenario/read-walkthroughs.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import { mapRoads, type RoadMap } from '../scoring/road-map.ts';
import type { ScoreRange } from '../scoring/search-roads.ts';
import { type Arena, openArena } from '../signs/arena.ts';
import type { Spoken } from '../signs/try-languages.ts';
import { checkFolderName, expectScenario } from './check-folder-name.ts';
import { checkQuality } from './check-quality.ts';
import { checkRanges } from './check-ranges.ts';
import { checkReplyWords } from './check-reply-words.ts';
import { checkRoads } from './check-roads.ts';
import { checkWalkthroughs } from './check-walkthroughs.ts';
import { checkWays } from './check-ways.ts';

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
  readonly counted?: {
    readonly scenario: Scenario;
    readonly states: number;
    readonly range: ScoreRange;
    /** For signs to be tried on, with its sentences in each language that can be read. */
    readonly arena: Arena;
    readonly words: Spoken;
  };
};

/** Every problem in all files of a scenario. */
export function checkScenarioFiles(files: ScenarioFiles, folderName: string, method: Method): ScenarioCheck {
  const structureFile = `${files.folder}/scenario.json`;
  const reading = readScenario(structureFile, files.structure, method);
  if (!isRead(reading)) return { problems: [...reading.problems] };
  const scenario = reading.value;
  const { problems, words } = checkWords(files, scenario, folderName);
  problems.push(...checkFolderName(files, scenario.id, folderName));
  const ranges = checkRanges(structureFile, scenario);
  if (ranges.length > 0) return { problems: [...problems, ...ranges] };
  const map = mapRoads(method, scenario);
  const { graph } = map;
  const isSearched = !graph.truncated && graph.loop === undefined;
  const ways = isSearched ? checkWays(structureFile, scenario, graph) : [];
  const isShut = ways.some(({ code }) => code === 'limit_always');
  const roads = isShut ? [] : checkRoads(structureFile, scenario, graph);
  problems.push(...ways, ...roads);
  if (!isSearched || isShut) return { problems };
  if (roads.some(({ code }) => code === 'dead_end')) return { problems };
  const quality = checkQuality(structureFile, map);
  problems.push(...quality.problems, ...checkRuns(files, map, folderName));
  return { problems, counted: { scenario, states: graph.nodes.length, range: quality.range, arena: openArena(map), words } };
}

function checkWords({ folder, words }: ScenarioFiles, scenario: Scenario, folderName: string): { problems: Problem[]; words: Spoken } {
  const readings = Object.entries(words).map(([language, json]) => {
    const file = `${folder}/${language}.json`;
    const expected = { ...scenario, id: expectScenario(json, scenario.id, folderName) };
    return { language, file, reading: readScenarioWords(file, json, expected, language) };
  });
  const source = readings.find(({ language }) => language === SOURCE_LANGUAGE);
  const missing: Problem[] = source === undefined ? [{ code: 'missing_file', file: `${folder}/${SOURCE_LANGUAGE}.json`, path: [] }] : [];
  const english = source?.reading.value;
  const problems = readings.flatMap(({ language, file, reading }): readonly Problem[] => {
    if (!isRead(reading)) return reading.problems;
    const sides = [...checkWording(file, reading.value.sentences), ...checkReplyWords(file, scenario, reading.value)];
    return language === SOURCE_LANGUAGE || english === undefined ? sides : [...sides, ...checkTranslation(file, english, reading.value)];
  });
  const spoken = readings.flatMap(({ language, reading: { value } }) => (value === undefined ? [] : [[language, value.sentences] as const]));
  return { problems: missing.length > 0 ? missing : problems, words: Object.fromEntries(spoken) };
}

function checkRuns({ folder, walkthroughs }: ScenarioFiles, map: RoadMap, folderName: string): Problem[] {
  const file = `${folder}/walkthroughs.json`;
  if (walkthroughs === undefined) return [{ code: 'missing_file', file, path: [] }];
  const reading = readWalkthroughs(file, walkthroughs, expectScenario(walkthroughs, map.scenario.id, folderName));
  return isRead(reading) ? checkWalkthroughs(file, reading.value, map) : [...reading.problems];
}
