import { type Problem, type Reading, readWell } from '../problem/problem.ts';
import { shorten } from '../problem/shorten.ts';
import { findDuplicateKeys } from './find-duplicate-keys.ts';
import { inspectJson } from './inspect-json.ts';
import { DEEPEST, USUAL_LIMITS } from './json-limits.ts';
import { placeAt } from './text-place.ts';

/** What may come before the first bracket: spaces, and comments, which an author is told about as such. */
const START = /^(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|#[^\r\n]*)*/;

/**
 * Text of a file that comes from outside to plain JSON: at most two million characters unless told otherwise, well formed, no key twice,
 * nothing too deep. A byte order mark is read as if it were not there.
 * @param explain what is wrong with a text that is JSON in part; by default it is damaged, as one is that nobody has typed
 */
export function readJson(file: string, text: string, limits = USUAL_LIMITS, explain = tellDamaged): Reading<unknown> {
  if (text.length > limits.characters) return { problems: [{ code: 'too_large', file, path: [], expected: String(limits.characters) }] };
  const bare = text.replace(/^\ufeff/, '');
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch {
    const foreign = tellForeign(file, bare);
    return { problems: foreign === undefined ? explain(file, bare) : [foreign] };
  }
  const dangers = inspectJson(file, json, limits);
  if (dangers.some(({ code }) => code === 'too_deep' || code === 'too_large')) return { problems: dangers };
  const { duplicates, tooDeep } = findDuplicateKeys(bare);
  if (tooDeep !== undefined) return { problems: [{ code: 'too_deep', file, path: [], expected: String(DEEPEST), at: placeAt(bare, tooDeep) }] };
  const twice = duplicates.map(
    ({ path, key, first, again }): Problem => ({ code: 'duplicate_key', file, path, found: shorten(key), at: placeAt(bare, again, first) }),
  );
  const problems = [...twice, ...dangers];
  return problems.length > 0 ? { problems } : readWell(json);
}

/** Whether every other byte is none, or the mark of UTF-16 could not be read: so do its letters look as UTF-8. */
export function isUtf16(text: string): boolean {
  return /^(?:\ufffd\ufffd)?(?:[^\0]\0|\0[^\0]){2}/.test(text);
}

function tellDamaged(file: string, _text: string): Problem[] {
  return [{ code: 'damaged_file', file, path: [] }];
}

/** Why a text is no JSON at all; undefined where it begins as one. */
function tellForeign(file: string, text: string): Problem | undefined {
  if (isUtf16(text)) return { code: 'utf16', file, path: [] };
  if (text.trim() === '') return { code: 'empty_file', file, path: [] };
  const start = START.exec(text)?.[0].length ?? 0;
  return /[{[]/.test(text.charAt(start)) ? undefined : { code: 'not_json', file, path: [], found: tellBeginning(text.slice(start)) };
}

/** The first letters of what is no JSON, without the signs that no screen shows. */
function tellBeginning(text: string): string {
  const [line = ''] = text.slice(0, 80).split(/[\r\n]/);
  return shorten(line.replace(/[\p{Cc}\ufffd]+/gu, '…')).slice(0, 30);
}
