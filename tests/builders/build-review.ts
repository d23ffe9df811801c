import { listMethodSentenceKeys } from '../../src/domain/method/list-method-sentence-keys.ts';
import type { Method } from '../../src/domain/method/method-schema.ts';
import type { ScenarioInLanguage } from '../../src/domain/scenario/scenario-in-language.ts';
import type { Scenario } from '../../src/domain/scenario/scenario-schema.ts';
import type { Debrief } from '../../src/domain/scoring/debrief.ts';
import { scoreAttempt } from '../../src/domain/scoring/score-attempt.ts';
import { buildMoves } from './build-attempt.ts';
import { buildMethod } from './build-method.ts';
import { buildScenario } from './build-scenario.ts';
import { buildScenarioWords } from './build-scenario-words.ts';

/** A scenario with the words of its method, in which every sentence says its own key. */
export function buildTalk(scenario: Scenario, method: Method = buildMethod()): ScenarioInLanguage {
  const sentences = Object.fromEntries(listMethodSentenceKeys(method).map((key) => [key, `Words of ${key}`]));
  return { scenario, method, words: buildScenarioWords(scenario), methodWords: { formatVersion: 1, method: method.id, language: 'en', sentences } };
}

/** A finished talk, scored, as the parts of a debrief take it. */
export function buildReview(
  replies: readonly string[],
  scenario: Scenario = buildScenario(),
  method: Method = buildMethod(),
): { debrief: Debrief & { ending: NonNullable<Debrief['ending']> }; talk: ScenarioInLanguage } {
  const debrief = scoreAttempt(method, scenario, buildMoves(...replies));
  if (debrief.ending === undefined) throw new Error('The talk is not over.');
  return { debrief: { ...debrief, ending: debrief.ending }, talk: buildTalk(scenario, method) };
}
