import { listSentenceKeys } from '../../src/domain/scenario/list-sentence-keys.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';
import type { ScenarioWords } from '../../src/domain/scenario/scenario-words-schema.ts';

/** Words for a scenario in which every sentence says its own key, as “Words of turn.opening.a”. */
export function buildScenarioWords(scenario: Scenario, language = 'en'): ScenarioWords {
  return {
    formatVersion: 1,
    scenario: scenario.id,
    language,
    money: { currency: 'EUR', unit: 1 },
    sentences: Object.fromEntries(listSentenceKeys(scenario).map((key) => [key, `Words of ${key}`])),
  };
}
