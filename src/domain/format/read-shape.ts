import type * as z from 'zod/mini';
import { inspectJson } from '../json/inspect-json.ts';
import { readAmount } from '../json/read-amount.ts';
import { findNearest } from '../problem/find-nearest.ts';
import { MOST_PROBLEMS } from '../problem/most-problems.ts';
import { type Problem, type Reading, readWell } from '../problem/problem.ts';
import type { RuleName } from '../problem/rule-name.ts';
import { shorten } from '../problem/shorten.ts';
import { listFields, takesTexts } from './list-fields.ts';
import { migrate } from './migrate.ts';
import type { Format } from './migrations.ts';

/**
 * Parsed JSON to a value of the schema's shape: inspected, migrated, validated; or everything that is wrong with it.
 * @param isInspected it was, as a part of the file it comes from
 */
export function readShape<T>(file: string, json: unknown, format: Format, schema: z.ZodMiniType<T>, isInspected = false): Reading<T> {
  const dangers = isInspected ? [] : inspectJson(file, json, format.limits);
  if (dangers.length > 0) return { problems: dangers };
  const migrated = migrate(json, format.newest, format.migrations);
  if ('unknownVersion' in migrated) {
    return {
      problems: [
        {
          code: 'unknown_version',
          file,
          path: ['formatVersion'],
          found: shorten(migrated.unknownVersion),
          expected: format.newest === 1 ? '1' : `1–${format.newest}`,
        },
      ],
    };
  }
  const parsed = schema.safeParse(migrated.json);
  if (parsed.success) return readWell(parsed.data);
  const problems = dropFollowing(parsed.error.issues)
    .slice(0, MOST_PROBLEMS)
    .flatMap((issue) => toProblems({ file, json: migrated.json, schema }, issue, []));
  return { problems: problems.slice(0, MOST_PROBLEMS) };
}

type Source = { readonly file: string; readonly json: unknown; readonly schema: z.core.$ZodType };

function toProblems(source: Source, issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Problem[] {
  const { file, json, schema } = source;
  const path = [...above, ...issue.path].map((key) => (typeof key === 'number' ? key : String(key)));
  const found = valueAt(json, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, MOST_PROBLEMS)
        .map((key) => ({ code: 'unknown_field', file, path: [...path, key], found: shorten(key), ...suggestField(key, listFields(schema, path)) }));
    case 'invalid_union': {
      if (found === undefined) return [{ code: 'missing_field', file, path, expected: listTypes(issue.errors) }];
      const meant = issue.errors.find((branch) => !branch.some(isWrongTypeItself));
      if (meant !== undefined) return dropFollowing(meant).flatMap((deep) => toProblems(source, deep, path));
      return [{ code: 'wrong_type', file, path, found: shorten(found), expected: listTypes(issue.errors) }];
    }
    case 'invalid_type':
      if (found === undefined) return [{ code: 'missing_field', file, path, expected: issue.expected }];
      return [{ code: 'wrong_type', file, path, found: shorten(found), ...toType(source, path, issue.expected) }];
    case 'invalid_value':
      if (found === undefined) return [{ code: 'missing_field', file, path, expected: issue.values.map(String).join(', ') }];
      return [{ code: 'wrong_value', file, path, found: shorten(found), expected: issue.values.map(String).join(', ') }];
    case 'too_small':
      return [{ code: 'wrong_value', file, path, found: shorten(found), ...toBound(issue.origin, issue.minimum, issue.inclusive === false ? '>' : '≥') }];
    case 'too_big':
      return [{ code: 'wrong_value', file, path, found: shorten(found), ...toBound(issue.origin, issue.maximum, '≤') }];
    case 'invalid_format':
      return [{ code: 'wrong_value', file, path, found: shorten(found), rule: issue.message as RuleName }];
    case 'custom':
      return [{ code: 'wrong_value', file, path, found: shorten(found), rule: (issue.params?.rule as RuleName | undefined) ?? 'other' }];
    case 'invalid_key':
      return [{ code: 'forbidden_key', file, path, found: shorten(path.at(-1)) }];
    default:
      return [{ code: 'wrong_value', file, path, found: shorten(found), rule: 'other' }];
  }
}

/** Without what is said of the bounds of a value that is of another type: its length is that of something else. */
function dropFollowing(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const mistyped = new Set(issues.flatMap(({ code, path }) => (code === 'invalid_type' ? [JSON.stringify(path)] : [])));
  return issues.filter(({ code, path }) => code === 'invalid_type' || !mistyped.has(JSON.stringify(path)));
}

/** What kind of value belongs at a place. A bound alone is shown in its range; an amount with its currency as the number in it; texts that lack nothing but their list are shown in one. */
function toType({ json, schema }: Source, path: readonly (string | number)[], expected: string): Pick<Problem, 'expected' | 'rule'> {
  const found = valueAt(json, path);
  if (typeof found === 'number' && listFields(schema, path).includes('min')) return { expected: `{"min": ${found}}`, rule: 'range' };
  if (typeof found !== 'string') return { expected };
  const amount = expected === 'number' ? readAmount(found) : undefined;
  if (amount !== undefined) return { expected: amount, rule: 'bareNumber' };
  if (expected !== 'array' || !takesTexts(schema, path)) return { expected };
  const words = found.split(',').map((word) => `"${shorten(word.trim())}"`);
  return { expected: `[${words.join(', ')}]`, rule: 'listOfText' };
}

/** A bound of a number in signs; of the letters of a text or the entries of a list as a rule. */
function toBound(origin: string, bound: number | bigint, sign: '≥' | '>' | '≤'): Pick<Problem, 'expected' | 'rule'> {
  if (origin !== 'string' && origin !== 'array') return { expected: `${sign} ${bound}` };
  const of = origin === 'string' ? 'text' : 'list';
  if (sign !== '≤' && Number(bound) === 1) return { rule: `${of}NotEmpty` };
  return { expected: String(bound), rule: `${of}${sign === '≤' ? 'AtMost' : 'AtLeast'}` };
}

/** Whether a branch of a union failed because the value is of another type: then the author did not mean that branch. */
function isWrongTypeItself({ code, path }: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

function listTypes(branches: readonly (readonly z.core.$ZodIssue[])[]): string {
  return branches.flatMap((branch) => branch.flatMap((issue) => (issue.code === 'invalid_type' ? issue.expected : []))).join(', ');
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
