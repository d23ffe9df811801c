import { parseJson } from '../domain/json/parse-json.ts';
import { type Problem, type Reading, readWell } from '../domain/problem/problem.ts';
import { shorten } from '../domain/problem/shorten.ts';

/** Words of one area by key, groups of words nested. */
export type Words = { readonly [key: string]: string | Words };

/** The words of one language: area (file name without `.json`) to its words. */
export type Locale = Readonly<Record<string, Words>>;

/** Loads the text of a file; one for each path below the project, such as `/locales/en/app.json`. */
export type LocaleFiles = Readonly<Record<string, () => Promise<string>>>;

/** Where the areas that every language must have are counted. */
const SOURCE = 'en';

/** Texts and not parsed JSON, so that a broken file costs its language only and never the build. */
const BUNDLED: LocaleFiles = import.meta.glob<string>('/locales/*/*.json', { query: '?raw', import: 'default' });

/**
 * Every area of one language, loaded when asked for (the build puts a language into one chunk), or what is wrong:
 * an area that English has is missing or did not arrive, is no JSON, or holds something else than strings.
 */
export async function loadLocale(language: string, files: LocaleFiles = BUNDLED): Promise<Reading<Locale>> {
  const areas = listAreas(files);
  const readings = await Promise.all(areas.map((area) => loadArea(`/locales/${language}/${area}.json`, files)));
  const problems = readings.flatMap((reading) => reading.problems);
  if (problems.length > 0) return { problems };
  return readWell(Object.fromEntries(areas.map((area, index) => [area, readings[index]?.value ?? {}])));
}

function listAreas(files: LocaleFiles): string[] {
  const start = `/locales/${SOURCE}/`;
  return Object.keys(files)
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length, -'.json'.length));
}

async function loadArea(path: string, files: LocaleFiles): Promise<Reading<Words>> {
  const file = path.slice(1);
  const load = files[path];
  if (load === undefined) return { problems: [{ code: 'missing_file', file, path: [] }] };
  let text: string;
  try {
    text = await load();
  } catch (error) {
    return { problems: [{ code: 'missing_file', file, path: [], found: shorten(error instanceof Error ? error.message : error) }] };
  }
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
