import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { sortEntries } from '../domain/attempt/entries.ts';
import { readAttempt } from '../domain/attempt/read-attempt.ts';
import { migrate } from '../domain/format/migrate.ts';
import { ATTEMPT_FORMAT, ATTEMPT_ROW_FORMAT, type Format } from '../domain/format/migrations.ts';
import type { Problem, Reading } from '../domain/problem/problem.ts';
import { shorten } from '../domain/problem/shorten.ts';
import type { RecordKind } from './records/record-kind.ts';
import { type Row, SEALED } from './records/record-log.ts';
import { SAVED_KEYS } from './saved-keys.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Attempts: a head, a row for each move and event, and in the end one row with everything. */
export const attemptKind: RecordKind<Attempt> = { name: SAVED_KEYS.attempts.name, assemble };

function assemble(id: string, rows: readonly Row[]): Reading<Attempt> {
  const file = `attempts/${id}`;
  const [first, ...later] = rows;
  if (first?.index === SEALED && later.length === 0) return readAttempt(file, withVersion(first));
  const gaps = rows.flatMap(({ index }, place): Problem[] =>
    index === place ? [] : [{ code: 'wrong_value', file, path: ['rows', place], found: String(index), expected: String(place) }],
  );
  if (gaps.length > 0) return { problems: gaps };
  const migrated = rows.map((row, place) => migrateRow(file, row, place === 0 ? ATTEMPT_FORMAT : ATTEMPT_ROW_FORMAT));
  const problems = migrated.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) return { problems };
  const [head, ...entries] = migrated.map(({ body = {} }) => body);
  return readAttempt(file, { ...head, ...sortEntries(entries), formatVersion: ATTEMPT_FORMAT.newest });
}

/** A row's body in the newest version of its format. */
function migrateRow(file: string, row: Row, { newest, migrations }: Format): { readonly body?: Fields; readonly problem?: Problem } {
  const { index, version } = row;
  const migrated = migrate(withVersion(row), newest, migrations);
  if ('unknownVersion' in migrated || typeof version !== 'number') {
    const code = typeof version === 'number' ? 'unknown_version' : 'wrong_type';
    return { problem: { code, file, path: ['rows', index, 'version'], found: shorten(version), expected: `1–${newest}` } };
  }
  const { formatVersion: _, ...body } = migrated.json as Fields;
  return { body };
}

function withVersion({ version, body }: Row): Fields {
  return { ...(typeof body === 'object' ? body : { moves: body }), formatVersion: version };
}
