import { listMethodSentenceKeys } from '../../src/domain/method/list-method-sentence-keys.ts';
import type { MethodWords } from '../../src/domain/method/method-schema.ts';
import type { Pack } from '../../src/domain/pack/read-pack.ts';
import { buildMethod } from './build-method.ts';
import { buildScenario } from './build-scenario.ts';
import { buildScenarioWords } from './build-scenario-words.ts';

/** Words of `buildMethod`, each of which says its own key. */
export function buildMethodWords(language: string): MethodWords {
  const sentences = Object.fromEntries(listMethodSentenceKeys(buildMethod()).map((key) => [key, `Words of ${key}`]));
  return { formatVersion: 1, method: 'tiny', language, sentences };
}

/** The small scenario of the library `canteen` in English and Armenian, with its method; without it where told so. */
export function buildPack({ scenario = buildScenario(), hasMethod = true } = {}): Pack {
  const words = { en: buildScenarioWords(scenario), hy: buildScenarioWords(scenario, 'hy') };
  const own = { methodWords: { en: buildMethodWords('en'), hy: buildMethodWords('hy') } };
  return { formatVersion: 1, library: 'canteen', scenario, words, method: buildMethod(), ...(hasMethod && own) };
}
