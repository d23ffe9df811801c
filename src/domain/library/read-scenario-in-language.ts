import { readMethod, readMethodWords } from '../method/read-method.ts';
import { isRead, type Reading, readWell } from '../problem/problem.ts';
import { readScenario } from '../scenario/read-scenario.ts';
import { readScenarioWords } from '../scenario/read-scenario-words.ts';
import type { ScenarioInLanguage } from './scenario-in-language.ts';

/** One file on the way into the app: its path, and its JSON or why there is none. */
export type ContentFile = { readonly file: string; readonly json: Reading<unknown> };

/** The four files that one talk in one language is made of. */
export type TalkFiles = {
  readonly structure: ContentFile;
  readonly words: ContentFile;
  readonly method: ContentFile;
  readonly methodWords: ContentFile;
};

/** Everything one talk needs, or what is wrong with the first file that fails: structures before words, as words hang on them. */
export function readScenarioInLanguage({ structure, words, method, methodWords }: TalkFiles, language: string): Reading<ScenarioInLanguage> {
  if (!isRead(structure.json)) return structure.json;
  if (!isRead(method.json)) return method.json;
  const readsMethod = readMethod(method.file, method.json.value);
  if (!isRead(readsMethod)) return readsMethod;
  const readsScenario = readScenario(structure.file, structure.json.value, readsMethod.value);
  if (!isRead(readsScenario)) return readsScenario;
  if (!isRead(words.json)) return words.json;
  const readsWords = readScenarioWords(words.file, words.json.value, readsScenario.value, language);
  if (!isRead(readsWords)) return readsWords;
  if (!isRead(methodWords.json)) return methodWords.json;
  const readsMethodWords = readMethodWords(methodWords.file, methodWords.json.value, readsMethod.value, language);
  if (!isRead(readsMethodWords)) return readsMethodWords;
  return readWell({ scenario: readsScenario.value, words: readsWords.value, method: readsMethod.value, methodWords: readsMethodWords.value });
}
