import { Timestamp } from '../../domain/attempt/move-schema.ts';
import { COHORT_FORMAT, type Format, READINESS_RULE_FORMAT, ROSTER_FORMAT, SIGN_OFF_FORMAT } from '../../domain/format/migrations.ts';
import { readShape } from '../../domain/format/read-shape.ts';
import { readJson } from '../../domain/json/read-json.ts';
import { isRead, type Problem, type Reading, readWell } from '../../domain/problem/problem.ts';
import { shorten } from '../../domain/problem/shorten.ts';
import { ReadinessRuleSchema } from '../../domain/review/readiness-rule-schema.ts';
import { readReceived } from '../../domain/review/received-schema.ts';
import { RosterRecordSchema } from '../../domain/review/roster-schema.ts';
import { SignOffSchema } from '../../domain/review/sign-off-schema.ts';
import { type CohortFile, CohortSchema } from './cohort-schema.ts';
import type { CohortContents } from './write-cohort.ts';

/** What could be read of a group’s file, and everything in it that could not. */
export type ReadCohort = CohortContents & { readonly savedAt: string | undefined; readonly problems: readonly Problem[] };

/** Most bytes of a group’s file that is read at all: a character takes three at most. */
const MOST_BYTES = 3 * COHORT_FORMAT.limits.characters;

/** Reads a file that somebody chose; a browser’s `File` is one. */
export async function readCohortFile(file: { readonly name: string; readonly size: number; text(): Promise<string> }): Promise<Reading<ReadCohort>> {
  const refuse = (problem: Pick<Problem, 'code' | 'expected'>) => ({ problems: [{ ...problem, file: file.name, path: [] }] });
  if (file.size > MOST_BYTES) return refuse({ code: 'too_large', expected: String(MOST_BYTES) });
  const text = await file.text().catch(() => undefined);
  return text === undefined ? refuse({ code: 'unreadable_file' }) : readCohort(file.name, text);
}

/** Text to a group’s file whose parts are still to be read, or why it is none. */
export function openCohort(file: string, text: string): Reading<CohortFile> {
  const json = readJson(file, text, COHORT_FORMAT.limits);
  return isRead(json) ? readShape(file, json.value, COHORT_FORMAT, CohortSchema, true) : json;
}

/** Reads a group’s file part by part: a bad one costs only itself, and is told with its place. */
export function readCohort(file: string, text: string): Reading<ReadCohort> {
  const opened = openCohort(file, text);
  if (!isRead(opened)) return opened;
  const problems: Problem[] = [];
  const take = <T>(path: Problem['path'], reading: Reading<T>): T[] => {
    if (isRead(reading)) return [reading.value];
    for (const problem of reading.problems) problems.push({ ...problem, path: [...path, ...problem.path] });
    return [];
  };
  const takePart = <T>(path: Problem['path'], json: unknown, format: Format, schema: Parameters<typeof readShape<T>>[3]): T[] =>
    json === undefined ? [] : take(path, readShape(file, json, format, schema, true));
  const { talks, roster, rule, signOffs, savedAt } = opened.value;
  const moment = Timestamp.safeParse(savedAt);
  if (!moment.success) problems.push({ code: 'wrong_value', file, path: ['savedAt'], found: shorten(savedAt), rule: 'moment' });
  const read: CohortContents = {
    talks: talks.flatMap((json, index) => take(['talks', index], readReceived(file, json, true))),
    roster: takePart(['roster'], roster, ROSTER_FORMAT, RosterRecordSchema)[0],
    rule: takePart(['rule'], rule, READINESS_RULE_FORMAT, ReadinessRuleSchema)[0],
    signOffs: signOffs.flatMap((json, index) => takePart(['signOffs', index], json, SIGN_OFF_FORMAT, SignOffSchema)),
  };
  return readWell({ ...read, savedAt: moment.data, problems });
}
