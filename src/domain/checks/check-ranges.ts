import type { Problem } from '../problem/problem.ts';
import type { RuleName } from '../problem/rule-name.ts';

type Path = Problem['path'];

/** Ranges in which no number lies, because their least is above their most: what asks for one holds never. @param json a scenario */
export function checkRanges(file: string, json: unknown, path: Path = []): Problem[] {
  if (typeof json !== 'object' || json === null) return [];
  const { min, max } = json as { readonly min?: unknown; readonly max?: unknown };
  const isEmpty = typeof min === 'number' && typeof max === 'number' && min > max;
  if (isEmpty) return [{ code: 'wrong_value', file, path: [...path, 'min'], found: String(min), rule: 'rangeOrder' satisfies RuleName }];
  return Object.entries(json).flatMap(([key, value]) => checkRanges(file, value, [...path, Array.isArray(json) ? Number(key) : key]));
}
