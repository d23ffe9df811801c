import { MOST_PROBLEMS } from '../problem/most-problems.ts';
import type { Problem } from '../problem/problem.ts';
import { shorten } from '../problem/shorten.ts';
import { USUAL_LIMITS } from './json-limits.ts';

const DEEPEST = 24;
const LONGEST_KEY = 200;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

type Place = { readonly value: object; readonly path: readonly (string | number)[] };

/**
 * Looks through parsed JSON before anything else touches it: depth (24), size (200,000 values unless told otherwise), and keys that could
 * reach a prototype or are no names but texts (above 200 characters). Iterative, so that no nesting can exhaust the stack.
 */
export function inspectJson(file: string, json: unknown, { values } = USUAL_LIMITS): Problem[] {
  const problems: Problem[] = [];
  const waiting: Place[] = typeof json === 'object' && json !== null ? [{ value: json, path: [] }] : [];
  let seen = 0;
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (place.path.length > DEEPEST) return [{ code: 'too_deep', file, path: place.path.slice(0, 6), expected: String(DEEPEST) }];
    for (const [key, value] of Object.entries(place.value)) {
      seen += 1;
      if (seen > values) return [{ code: 'too_large', file, path: [], expected: String(values) }];
      const path = [...place.path, Array.isArray(place.value) ? Number(key) : key];
      if (FORBIDDEN_KEYS.has(key)) problems.push({ code: 'forbidden_key', file, path, found: key });
      if (key.length > LONGEST_KEY) problems.push({ code: 'forbidden_key', file, path: place.path, found: shorten(key) });
      if (problems.length >= MOST_PROBLEMS) return problems;
      if (typeof value === 'object' && value !== null) waiting.push({ value, path });
    }
  }
  return problems;
}
