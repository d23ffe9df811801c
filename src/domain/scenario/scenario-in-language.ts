import type { Method, MethodWords } from '../method/method-schema.ts';
import type { Scenario } from './scenario-schema.ts';
import type { ScenarioWords } from './scenario-words-schema.ts';

/** What is played and by which method it is scored: the same in every language. */
export type Structure = {
  readonly scenario: Scenario;
  readonly method: Method;
};

/** What a talk says in one language. */
export type TalkWords = {
  readonly words: ScenarioWords;
  readonly methodWords: MethodWords;
};

/** Everything that one talk needs in one language. */
export type ScenarioInLanguage = Structure & TalkWords;

/** A sentence of a words file. The reader has seen that all are there; a key nobody asks for gives an empty one. */
export function findSentence(words: Pick<ScenarioWords | MethodWords, 'sentences'>, key: string): string {
  return words.sentences[key] ?? '';
}
