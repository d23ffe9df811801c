import loaders from 'virtual:library-summaries';
import type { Method, MethodWords } from '../domain/method/method-schema.ts';
import { readMethod, readMethodWords } from '../domain/method/read-method.ts';
import { isRead, type Problem, type Reading } from '../domain/problem/problem.ts';
import { readScenario } from '../domain/scenario/read-scenario.ts';
import { readScenarioWords } from '../domain/scenario/read-scenario-words.ts';
import type { Scenario } from '../domain/scenario/scenario-schema.ts';
import type { ScenarioWords } from '../domain/scenario/scenario-words-schema.ts';
import type { LibrarySummary } from './scenario-summary.ts';

type Loader = () => Promise<unknown>;

const structures: Record<string, Loader> = import.meta.glob('/scenarios/*/*/{scenario,method}.json', { import: 'default' });
const words: Record<string, Loader> = import.meta.glob(['/scenarios/*/*/*.json', '!**/{scenario,method,walkthroughs}.json'], { import: 'default' });

/** Everything that one talk needs in one language. */
export type ScenarioInLanguage = { readonly scenario: Scenario; readonly words: ScenarioWords; readonly method: Method; readonly methodWords: MethodWords };

/** The cards of the library in a language; a scenario that cannot be read is named among the problems. */
export async function loadSummaries(language: string): Promise<LibrarySummary> {
  const file = `scenarios/${language}`;
  const reading = await load(file, loaders[language] && (() => loaders[language]?.().then((module) => module.default) ?? Promise.reject()));
  return isRead(reading) ? (reading.value as LibrarySummary) : { summaries: [], problems: reading.problems };
}

/** A scenario with its method and the words of both, through the same reader as `npm run scenarios`. */
export async function loadScenario(id: string, language: string): Promise<Reading<ScenarioInLanguage>> {
  const folder = `scenarios/library/${id}`;
  const [structure, sentences] = await Promise.all([loadFile(structures, `${folder}/scenario.json`), loadFile(words, `${folder}/${language}.json`)]);
  if (!isRead(structure)) return structure;
  const methodId = (structure.value as { method?: unknown } | null)?.method;
  const method = await loadMethod(typeof methodId === 'string' ? methodId : '', language);
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
  const [structure, sentences] = await Promise.all([loadFile(structures, `${folder}/method.json`), loadFile(words, `${folder}/${language}.json`)]);
  if (!isRead(structure)) return structure;
  const method = readMethod(`${folder}/method.json`, structure.value);
  if (!isRead(method)) return method;
  if (!isRead(sentences)) return sentences;
  const methodWords = readMethodWords(`${folder}/${language}.json`, sentences.value, method.value, language);
  return isRead(methodWords) ? { value: { method: method.value, methodWords: methodWords.value }, problems: [] } : methodWords;
}

function loadFile(files: Record<string, Loader>, file: string): Promise<Reading<unknown>> {
  return load(file, files[`/${file}`]);
}

/** A file that is not there, or does not arrive, is a problem like any other. */
async function load(file: string, loader: Loader | undefined): Promise<Reading<unknown>> {
  const missing: Problem = { code: 'missing_file', file, path: [] };
  if (loader === undefined) return { problems: [missing] };
  try {
    return { value: await loader(), problems: [] };
  } catch (error) {
    return { problems: [{ ...missing, found: error instanceof Error ? error.message : String(error) }] };
  }
}
