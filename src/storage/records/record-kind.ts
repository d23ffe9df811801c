import type * as z from 'zod/mini';
import type { Format } from '../../domain/format/migrations.ts';
import { readShape } from '../../domain/format/read-shape.ts';
import type { Reading } from '../../domain/problem/problem.ts';
import type { Row } from './record-log.ts';

/** How the rows of one kind become records. Where those may go is in `SAVED_KEYS`. */
export type RecordKind<T> = {
  readonly name: string;
  /** Rows of one record, in order and migrated row by row, to what they say together; or everything that is wrong with them. */
  assemble(id: string, rows: readonly Row[]): Reading<T>;
};

/**
 * A kind whose record is said anew by each row: the last one counts, and those before it are its history.
 * @param schema of a record with its `formatVersion`
 */
export function createPlainKind<T extends { readonly id: string; readonly formatVersion: number }>(
  name: string,
  format: Format,
  schema: z.ZodMiniType<T>,
): RecordKind<T> {
  return {
    name,
    assemble(id, rows) {
      const last = rows.at(-1);
      const body = typeof last?.body === 'object' ? last.body : {};
      return readShape(`${name}/${id}`, { ...body, formatVersion: last?.version }, format, schema);
    },
  };
}
