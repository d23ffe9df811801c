import { type Problem, type Reading, readWell } from '../problem/problem.ts';
import { shorten } from '../problem/shorten.ts';
import { findDuplicateKeys } from './find-duplicate-keys.ts';
import { inspectJson } from './inspect-json.ts';
import { DEEPEST, USUAL_LIMITS } from './json-limits.ts';
import { listSlips } from './list-slips.ts';
import { placeAt } from './text-place.ts';

/** What may come before the first bracket: spaces, and comments, which are told as such. */
const START = /^(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|#[^\r\n]*)*/;

/**
 * Text of a file that comes from somebody else to plain JSON: at most two million characters unless told otherwise, well formed, no key
 * twice, nothing too deep. Every problem has its place in the text, and is said so that somebody can mend it who does not code.
 * A byte order mark is read as if it were not there.
 */
export function readJson(file: string, text: string, limits = USUAL_LIMITS): Reading<unknown> {
  if (text.length > limits.characters) return { problems: [{ code: 'too_large', file, path: [], expected: String(limits.characters) }] };
  const bare = text.replace(/^\ufeff/, '');
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch {
    return { problems: explain(file, bare) };
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

/** Text that somebody wrote by hand: as `readJson`, and no letter of it may have been lost when it was read as UTF-8. */
export function readAuthoredJson(file: string, text: string, limits = USUAL_LIMITS): Reading<unknown> {
  const lost = text.length > limits.characters || isUtf16(text) ? -1 : text.indexOf('\ufffd');
  return lost < 0 ? readJson(file, text, limits) : { problems: [{ code: 'not_utf8', file, path: [], at: placeAt(text.replace(/^\ufeff/, ''), lost) }] };
}

function explain(file: string, text: string): Problem[] {
  if (isUtf16(text)) return [{ code: 'utf16', file, path: [] }];
  if (text.trim() === '') return [{ code: 'empty_file', file, path: [] }];
  const start = START.exec(text)?.[0].length ?? 0;
  if (!/[{[]/.test(text.charAt(start))) return [{ code: 'not_json', file, path: [], found: tellBeginning(text.slice(start)) }];
  return listSlips(file, text);
}

/** Whether every other byte is none, or the mark of UTF-16 could not be read: so do its letters look as UTF-8. */
function isUtf16(text: string): boolean {
  return /^(?:\ufffd\ufffd)?(?:[^\0]\0|\0[^\0]){2}/.test(text);
}

/** The first letters of what is no JSON, without the signs that no screen shows. */
function tellBeginning(text: string): string {
  return shorten(
    text
      .slice(0, 80)
      .split(/[\r\n]/)[0]
      ?.replace(/[\p{Cc}\ufffd]+/gu, '…') ?? '',
  ).slice(0, 30);
}
