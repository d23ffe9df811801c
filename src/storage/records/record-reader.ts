import type { Reading } from '../../domain/problem/problem.ts';
import { isRead } from '../../domain/problem/problem.ts';
import { listQuarantined, type QuarantinedRecord, quarantine } from './quarantine.ts';
import type { RecordKind } from './record-kind.ts';
import { groupRows, type RecordLog, type Row } from './record-log.ts';

/** What came of looking for one record. */
export type LoadedRecord<T> =
  | { readonly kind: 'found'; readonly value: T; readonly rows: readonly Row[] }
  | { readonly kind: 'set_aside'; readonly record: QuarantinedRecord }
  | { readonly kind: 'missing' };

/** Reads the records of one kind. What cannot be read is quarantined and told. */
export type RecordReader<T> = {
  list(): Promise<{ readonly values: readonly T[]; readonly setAside: readonly QuarantinedRecord[] }>;
  /** The records that began last; undefined where there are no more than that. What cannot be read is left to `list`. */
  listNewest(most: number): Promise<readonly T[] | undefined>;
  load(id: string): Promise<LoadedRecord<T>>;
};

/** The code that reads records has not come: no fault of what keeps them. Says what the browser said. */
export class MissingCodeError extends Error {}

/** Records after which the page gets to paint and take clicks. */
const BATCH = 500;

type Assembled<T> = { readonly rows: readonly Row[]; readonly reading: Reading<T>; readonly id: string };

/**
 * @param loadKind what assembles them is loaded only where there are any: the first talk does not wait for it. Where it does
 * not come, reading rejects with a `MissingCodeError`; asked again, it may
 */
export function createRecordReader<T>(log: RecordLog, kind: string, loadKind: () => Promise<RecordKind<T>>): RecordReader<T> {
  const assembleAll = async (rows: readonly Row[]): Promise<Assembled<T>[]> => {
    const records = groupRows(rows);
    if (records.length === 0) return [];
    const { assemble } = await loadKind().catch((error: unknown) => {
      throw new MissingCodeError(error instanceof Error ? error.message : String(error));
    });
    const assembled: Assembled<T>[] = [];
    for (let done = 0; done < records.length; done += BATCH) {
      if (done > 0) await new Promise((resolve) => setTimeout(resolve));
      for (const record of records.slice(done, done + BATCH)) {
        const id = record[0]?.id ?? '';
        assembled.push({ id, rows: record, reading: assemble(id, record) });
      }
    }
    return assembled;
  };

  return {
    async list() {
      const assembled = await assembleAll(await log.read({ kind }));
      const values = assembled.flatMap(({ reading }) => (isRead(reading) ? [reading.value] : []));
      const staying = await quarantine(log, assembled.flatMap(toBad));
      return { values, setAside: [...(await listQuarantined(log)), ...staying] };
    },

    async listNewest(newest) {
      const rows = await log.read({ kind, newest });
      if (rows.length === 0) return undefined;
      return (await assembleAll(rows)).flatMap(({ reading }) => (isRead(reading) ? [reading.value] : []));
    },

    async load(id) {
      const [found] = await assembleAll(await log.read({ kind, id }));
      if (found === undefined) return { kind: 'missing' };
      if (isRead(found.reading)) return { kind: 'found', value: found.reading.value, rows: found.rows };
      const [bad] = toBad(found);
      if (bad === undefined) return { kind: 'missing' };
      await quarantine(log, [bad]);
      return { kind: 'set_aside', record: bad.record };
    },
  };
}

function toBad({ id, rows, reading }: Assembled<unknown>): { readonly record: QuarantinedRecord; readonly rows: readonly Row[] }[] {
  return isRead(reading) ? [] : [{ rows, record: { id, reason: reading.problems, raw: rows.map(({ index, version, body }) => ({ index, version, body })) } }];
}
