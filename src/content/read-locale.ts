import { readAuthoredJson } from '../domain/json/read-authored-json.ts';
import { type Problem, type Reading, readWell } from '../domain/problem/problem.ts';
import { shorten } from '../domain/problem/shorten.ts';
import type { Locale, Words } from './content-files.ts';

/**
 * The words of one language, or everything that is wrong with them: an area is missing, a file is no JSON or holds anything but strings.
 * @param areas the areas to read
 * @param texts text of the language's files by area
 */
export function readLocale(language: string, areas: readonly string[], texts: Readonly<Record<string, string>>): Reading<Locale> {
  const readings = areas.map((area) => [area, readArea(language, area, texts[area])] as const);
  const problems = readings.flatMap(([, reading]) => reading.problems);
  return problems.length > 0 ? { problems } : readWell(Object.fromEntries(readings.map(([area, reading]) => [area, reading.value ?? {}])));
}

/** The words of one area, or everything that is wrong with them. @param text undefined where there is no file of it */
export function readArea(language: string, area: string, text: string | undefined): Reading<Words> {
  const file = `locales/${language}/${area}.json`;
  if (text === undefined) return { problems: [{ code: 'missing_file', file, path: [] }] };
  const parsed = readAuthoredJson(file, text);
  if (parsed.problems.length > 0) return { problems: parsed.problems };
  const problems = listNonWords(file, parsed.value, []);
  return problems.length > 0 ? { problems } : readWell(parsed.value as Words);
}

/** The reader has bounded the depth, so this may recurse. */
function listNonWords(file: string, value: unknown, path: readonly string[]): Problem[] {
  if (typeof value === 'string' && path.length > 0) return [];
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, deeper]) => listNonWords(file, deeper, [...path, key]));
  }
  return [{ code: 'wrong_type', file, path, found: shorten(value), expected: path.length > 0 ? 'string' : 'object' }];
}
