import type * as z from 'zod/mini';
import { inspectJson } from '../json/inspect-json.ts';
import { findNearest } from '../problem/find-nearest.ts';
import { type Problem, type Reading, readWell } from '../problem/problem.ts';
import { shorten } from '../problem/shorten.ts';
import { migrate } from './migrate.ts';
import { listFields } from './list-fields.ts';
import type { Format } from './migrations.ts';

/** Most problems reported for one file: the rest would only bury the first. */
const MOST_PROBLEMS = 200;

/** Parsed JSON to a value of the schema's shape: inspected, migrated, validated; or everything that is wrong with it. */
export function readShape<T>(file: string, json: unknown, format: Format, schema: z.ZodMiniType<T>): Reading<T> {
  const dangers = inspectJson(file, json);
  if (dangers.length > 0) return { problems: dangers };
  const migrated = migrate(json, format.newest, format.migrations);
  if ('unknownVersion' in migrated) {
    return { problems: [{ code: 'unknown_version', file, path: ['formatVersion'], found: shorten(migrated.unknownVersion), expected: `1–${format.newest}` }] };
  }
  const parsed = schema.safeParse(migrated.json);
  if (parsed.success) return readWell(parsed.data);
  const problems = parsed.error.issues.flatMap((issue) => toProblems({ file, json: migrated.json, schema }, issue, []));
  return { problems: problems.slice(0, MOST_PROBLEMS) };
}

type Source = { readonly file: string; readonly json: unknown; readonly schema: z.core.$ZodType };

function toProblems(source: Source, issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Problem[] {
  const { file, json, schema } = source;
  const path = [...above, ...issue.path].map((key) => (typeof key === 'number' ? key : String(key)));
  const found = valueAt(json, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown_field', file, path: [...path, key], found: shorten(key), ...suggestField(key, listFields(schema, path)) }));
    case 'invalid_union': {
      const nearest = issue.errors.filter((branch) => branch.every(({ path: deep }) => deep.length > 0)).at(0);
      if (nearest !== undefined && nearest.length > 0) return nearest.flatMap((deep) => toProblems(source, deep, path));
      return [{ code: 'wrong_type', file, path, found: shorten(found) }];
    }
    case 'invalid_type':
      if (found === undefined) return [{ code: 'missing_field', file, path, expected: issue.expected }];
      return [{ code: 'wrong_type', file, path, found: shorten(found), expected: issue.expected }];
    case 'invalid_value':
      if (found === undefined) return [{ code: 'missing_field', file, path, expected: issue.values.map(String).join(', ') }];
      return [{ code: 'wrong_value', file, path, found: shorten(found), expected: issue.values.map(String).join(', ') }];
    case 'too_small':
      return [{ code: 'wrong_value', file, path, found: shorten(found), expected: `≥ ${issue.minimum}` }];
    case 'too_big':
      return [{ code: 'wrong_value', file, path, found: shorten(found), expected: `≤ ${issue.maximum}` }];
    case 'invalid_format':
      return [{ code: 'wrong_value', file, path, found: shorten(found), ...(issue.pattern && { expected: issue.pattern }) }];
    default:
      return [{ code: 'wrong_value', file, path, found: shorten(found) }];
  }
}

function suggestField(key: string, fields: readonly string[]): Partial<Problem> {
  const nearest = findNearest(key, fields);
  return nearest === undefined ? {} : { expected: nearest };
}

function valueAt(json: unknown, path: readonly (string | number)[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
