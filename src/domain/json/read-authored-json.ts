import type { Reading } from '../problem/problem.ts';
import { USUAL_LIMITS } from './json-limits.ts';
import { listSlips } from './list-slips.ts';
import { isUtf16, readJson } from './read-json.ts';
import { placeAt } from './text-place.ts';

/**
 * Text of a file that somebody has typed to plain JSON, as `readJson`. No letter of it may have been lost when it was read as UTF-8, and
 * every slip of the pen is told with its place in the text, so that somebody can mend it who does not code.
 */
export function readAuthoredJson(file: string, text: string, limits = USUAL_LIMITS): Reading<unknown> {
  const lost = text.length > limits.characters || isUtf16(text) ? -1 : text.indexOf('\ufffd');
  if (lost < 0) return readJson(file, text, limits, listSlips);
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  return { problems: [{ code: 'not_utf8', file, path: [], at: placeAt(text.slice(mark), lost - mark) }] };
}
