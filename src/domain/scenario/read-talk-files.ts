import { readMethod, readMethodWords } from '../method/read-method.ts';
import { isRead, type Reading, readWell } from '../problem/problem.ts';
import { readScenario } from './read-scenario.ts';
import { readScenarioWords } from './read-scenario-words.ts';
import type { Structure, TalkWords } from './scenario-in-language.ts';

/** One file on the way into the app: its path, and its JSON or why there is none. */
export type ContentFile = { readonly file: string; readonly json: Reading<unknown> };

/** What is played, or what is wrong with the first of its files that fails. */
export function readStructure({ structure, method }: { readonly structure: ContentFile; readonly method: ContentFile }): Reading<Structure> {
  if (!isRead(structure.json)) return structure.json;
  if (!isRead(method.json)) return method.json;
  const readsMethod = readMethod(method.file, method.json.value);
  if (!isRead(readsMethod)) return readsMethod;
  const readsScenario = readScenario(structure.file, structure.json.value, readsMethod.value);
  return isRead(readsScenario) ? readWell({ scenario: readsScenario.value, method: readsMethod.value }) : readsScenario;
}

/** What a talk says in a language, or what is wrong with the first of its files that fails. */
export function readTalkWords(
  { scenario, method }: Structure,
  { words, methodWords }: { readonly words: ContentFile; readonly methodWords: ContentFile },
  language: string,
): Reading<TalkWords> {
  if (!isRead(words.json)) return words.json;
  const readsWords = readScenarioWords(words.file, words.json.value, scenario, language);
  if (!isRead(readsWords)) return readsWords;
  if (!isRead(methodWords.json)) return methodWords.json;
  const readsMethodWords = readMethodWords(methodWords.file, methodWords.json.value, method, language);
  return isRead(readsMethodWords) ? readWell({ words: readsWords.value, methodWords: readsMethodWords.value }) : readsMethodWords;
}
