import { methods } from 'virtual:library-summaries';
import type { ScenarioInLanguage } from '../domain/library/scenario-in-language.ts';
import type { Method, MethodWords } from '../domain/method/method-schema.ts';
import { readMethod, readMethodWords } from '../domain/method/read-method.ts';
import { isRead, type Reading } from '../domain/problem/problem.ts';
import { readScenario } from '../domain/scenario/read-scenario.ts';
import { readScenarioWords } from '../domain/scenario/read-scenario-words.ts';
import { type Loader, loadFile } from './load-file.ts';

const structures: Record<string, Loader> = import.meta.glob('/scenarios/*/*/{scenario,method}.json', { import: 'default' });
const words: Record<string, Loader> = import.meta.glob(['/scenarios/*/*/*.json', '!**/{scenario,method,walkthroughs}.json'], { import: 'default' });

/** A scenario with its method and the words of both, through the same reader as `npm run scenarios`. */
export async function loadScenario(id: string, language: string): Promise<Reading<ScenarioInLanguage>> {
  const folder = `scenarios/library/${id}`;
  const [structure, sentences, method] = await Promise.all([
    loadFrom(structures, `${folder}/scenario.json`),
    loadFrom(words, `${folder}/${language}.json`),
    loadMethod(methods[id] ?? '', language),
  ]);
  if (!isRead(structure)) return structure;
  if (!isRead(method)) return method;
  const scenario = readScenario(`${folder}/scenario.json`, structure.value, method.value.method);
  if (!isRead(scenario)) return scenario;
  if (!isRead(sentences)) return sentences;
  const reading = readScenarioWords(`${folder}/${language}.json`, sentences.value, scenario.value, language);
  return isRead(reading) ? { value: { scenario: scenario.value, words: reading.value, ...method.value }, problems: [] } : reading;
}

/** A method and its words in one language. */
export async function loadMethod(id: string, language: string): Promise<Reading<{ method: Method; methodWords: MethodWords }>> {
  const folder = `scenarios/methods/${id}`;
  const [structure, sentences] = await Promise.all([loadFrom(structures, `${folder}/method.json`), loadFrom(words, `${folder}/${language}.json`)]);
  if (!isRead(structure)) return structure;
  const method = readMethod(`${folder}/method.json`, structure.value);
  if (!isRead(method)) return method;
  if (!isRead(sentences)) return sentences;
  const methodWords = readMethodWords(`${folder}/${language}.json`, sentences.value, method.value, language);
  return isRead(methodWords) ? { value: { method: method.value, methodWords: methodWords.value }, problems: [] } : methodWords;
}

function loadFrom(files: Record<string, Loader>, file: string): Promise<Reading<unknown>> {
  return loadFile(file, files[`/${file}`]);
}
