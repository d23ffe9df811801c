import { checkSentences } from '../format/check-sentences.ts';
import { SCENARIO_WORDS_FORMAT } from '../format/migrations.ts';
import { readShape } from '../format/read-shape.ts';
import { isRead, type Problem, type Reading } from '../problem/problem.ts';
import { listNoteKeys, listSentenceKeys } from './list-sentence-keys.ts';
import type { Scenario } from './scenario-schema.ts';
import { type ScenarioWords, ScenarioWordsSchema } from './scenario-words-schema.ts';

/** Every sentence of a scenario in one language: a language counts as present only when it is complete. */
export function readScenarioWords(file: string, json: unknown, scenario: Scenario, language: string): Reading<ScenarioWords> {
  const reading = readShape(file, json, SCENARIO_WORDS_FORMAT, ScenarioWordsSchema);
  if (!isRead(reading)) return reading;
  const words = reading.value;
  const problems: Problem[] = checkSentences(file, words.sentences, listSentenceKeys(scenario), listNoteKeys(scenario));
  if (words.scenario !== scenario.id) problems.push({ code: 'wrong_folder', file, path: ['scenario'], found: words.scenario, expected: scenario.id });
  if (words.language !== language) problems.push({ code: 'wrong_folder', file, path: ['language'], found: words.language, expected: language });
  return problems.length > 0 ? { problems } : reading;
}
