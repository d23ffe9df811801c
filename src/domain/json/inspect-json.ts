import { MOST_PROBLEMS } from '../problem/most-problems.ts';
import type { Problem } from '../problem/problem.ts';
import { shorten } from '../problem/shorten.ts';
import { DEEPEST, USUAL_LIMITS } from './json-limits.ts';

const LONGEST_KEY = 200;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A value with others in it, and where it stands: as a chain, because a path is only put together where something is wrong. */
type Place = { readonly value: object; readonly key: string | number; readonly above: Place | undefined; readonly depth: number };

/**
 * Looks through parsed JSON before anything else touches it: depth (24), size (200,000 values unless told otherwise), and keys that could
 * reach a prototype or are no names but texts (above 200 characters). Iterative, so that no nesting can exhaust the stack.
 */
export function inspectJson(file: string, json: unknown, { values } = USUAL_LIMITS): Problem[] {
  const problems: Problem[] = [];
  const waiting: Place[] = typeof json === 'object' && json !== null ? [{ value: json, key: '', above: undefined, depth: 0 }] : [];
  let seen = 0;
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (place.depth > DEEPEST) return [{ code: 'too_deep', file, path: pathTo(place).slice(0, 6), expected: String(DEEPEST) }];
    const isList = Array.isArray(place.value);
    for (const [key, value] of Object.entries(place.value)) {
      seen += 1;
      if (seen > values) return [{ code: 'too_large', file, path: [], expected: String(values) }];
      if (FORBIDDEN_KEYS.has(key)) problems.push({ code: 'forbidden_key', file, path: [...pathTo(place), key], found: key });
      if (key.length > LONGEST_KEY) problems.push({ code: 'forbidden_key', file, path: pathTo(place), found: shorten(key) });
      if (problems.length >= MOST_PROBLEMS) return problems;
      if (typeof value === 'object' && value !== null) waiting.push({ value, key: isList ? Number(key) : key, above: place, depth: place.depth + 1 });
    }
  }
  return problems;
}

function pathTo(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at.above !== undefined; at = at.above) path.unshift(at.key);
  return path;
}
