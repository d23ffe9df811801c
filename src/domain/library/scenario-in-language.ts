import type { Method, MethodWords } from '../method/method-schema.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';
import type { ScenarioWords } from '../scenario/scenario-words-schema.ts';

/** Everything that one talk needs in one language. */
export type ScenarioInLanguage = {
  readonly scenario: Scenario;
  readonly words: ScenarioWords;
  readonly method: Method;
  readonly methodWords: MethodWords;
};

/** A sentence of a words file. The reader has seen that all are there; a key nobody asks for gives an empty one. */
export function findSentence(words: Pick<ScenarioWords | MethodWords, 'sentences'>, key: string): string {
  return words.sentences[key] ?? '';
}
