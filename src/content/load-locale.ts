import loaders, { areas } from 'virtual:locales';
import { parseJson } from '../domain/json/parse-json.ts';
import { type Problem, type Reading, readWell } from '../domain/problem/problem.ts';
import { shorten } from '../domain/problem/shorten.ts';
import { loadFile } from './load-file.ts';

/** Words of one area by key, groups of words nested. */
type Words = { readonly [key: string]: string | Words };

/** The words of one language: area (file name without `.json`) to its words. */
export type Locale = Readonly<Record<string, Words>>;

/** Where the files of the languages come from. */
export type LocaleSource = {
  /** The areas that a language must have. */
  readonly areas: readonly string[];
  /** Loads the texts of a language's files, by area; one for each language. */
  readonly loaders: Readonly<Record<string, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>>;
};

/**
 * Every area of one language, in one request when it is asked for, or what is wrong: the language did not arrive, an
 * area that English has is missing, a file is no JSON or holds something else than strings.
 */
export async function loadLocale(language: string, source: LocaleSource = { areas, loaders }): Promise<Reading<Locale>> {
  const texts = await loadTexts(language, source);
  if (texts.value === undefined) return texts;
  const readings = source.areas.map((area) => [area, readArea(`locales/${language}/${area}.json`, texts.value[area])] as const);
  const problems = readings.flatMap(([, reading]) => reading.problems);
  return problems.length > 0 ? { problems } : readWell(Object.fromEntries(readings.map(([area, reading]) => [area, reading.value ?? {}])));
}

async function loadTexts(language: string, { loaders }: LocaleSource): Promise<Reading<Readonly<Record<string, string>>>> {
  const load = Object.hasOwn(loaders, language) ? loaders[language] : undefined;
  return loadFile(`locales/${language}`, load && (async () => (await load()).default));
}

function readArea(file: string, text: string | undefined): Reading<Words> {
  if (text === undefined) return { problems: [{ code: 'missing_file', file, path: [] }] };
  const parsed = parseJson(file, text);
  if (parsed.problems.length > 0) return { problems: parsed.problems };
  const problems = listNonWords(file, parsed.value, []);
  return problems.length > 0 ? { problems } : readWell(parsed.value as Words);
}

/** `parseJson` has bounded the depth, so this may recurse. */
function listNonWords(file: string, value: unknown, path: readonly string[]): Problem[] {
  if (typeof value === 'string' && path.length > 0) return [];
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, deeper]) => listNonWords(file, deeper, [...path, key]));
  }
  return [{ code: 'wrong_type', file, path, found: shorten(value), expected: path.length > 0 ? 'string' : 'object' }];
}
