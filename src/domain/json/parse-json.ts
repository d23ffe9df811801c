import { type Reading, readWell } from '../problem/problem.ts';
import { shorten } from '../problem/shorten.ts';
import { inspectJson } from './inspect-json.ts';
import { USUAL_LIMITS } from './json-limits.ts';

/**
 * Text that Amends itself has written to plain JSON: well formed, at most two million characters, nothing too deep. What others have
 * written goes through `readJson`, which says more and weighs more.
 */
export function parseJson(file: string, text: string): Reading<unknown> {
  if (text.length > USUAL_LIMITS.characters) return { problems: [{ code: 'too_large', file, path: [], expected: String(USUAL_LIMITS.characters) }] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problems: [{ code: 'not_json', file, path: [], found: shorten(text).slice(0, 30) }] };
  }
  const problems = inspectJson(file, json);
  return problems.length > 0 ? { problems } : readWell(json);
}
