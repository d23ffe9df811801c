import { type Problem, type Reading, readWell } from '../problem/problem.ts';
import { findDuplicateKeys } from './find-duplicate-keys.ts';
import { inspectJson } from './inspect-json.ts';
import { USUAL_LIMITS } from './json-limits.ts';

/**
 * Text of a file to plain JSON: at most two million characters unless told otherwise, well formed, no duplicate keys, nothing too deep.
 * Where a file comes in already parsed, as from a bundle, `inspectJson` alone applies.
 */
export function parseJson(file: string, text: string, limits = USUAL_LIMITS): Reading<unknown> {
  if (text.length > limits.characters) return { problems: [{ code: 'too_large', file, path: [], expected: String(limits.characters) }] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [{ code: 'not_json', file, path: [], found: error instanceof Error ? error.message : String(error) }] };
  }
  const problems: Problem[] = [
    ...findDuplicateKeys(text).map(({ path, key }): Problem => ({ code: 'duplicate_key', file, path, found: key })),
    ...inspectJson(file, json, limits),
  ];
  return problems.length > 0 ? { problems } : readWell(json);
}
