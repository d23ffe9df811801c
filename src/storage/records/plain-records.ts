import type { RecordKind } from './record-kind.ts';
import type { RecordLog, Row, SaveAnswer } from './record-log.ts';
import { createRecordReader, type RecordReader } from './record-reader.ts';

/** A record that each of its rows says whole: the last one counts, and those before it are its history. */
type Plain = { readonly id: string; readonly formatVersion: number };

/** The records of a kind whose rows each say a record whole. */
export type PlainRecords<T> = RecordReader<T> & {
  /** Keeps a record as it is now; what it was before stays beneath. Conflict where another tab keeps it at the same moment. */
  keep(value: T): Promise<SaveAnswer>;
};

/** @param loadKind brings the code that reads the kind: keeping needs none */
export function createPlainRecords<T extends Plain>(log: RecordLog, kind: string, loadKind: () => Promise<RecordKind<T>>): PlainRecords<T> {
  return {
    ...createRecordReader(log, kind, loadKind),
    keep: async (value) => log.append([toPlainRow(kind, value, (await log.read({ kind, id: value.id })).length)]),
  };
}

/** One state of a record as a row. @param index how many states it had before */
export function toPlainRow(kind: string, { formatVersion: version, ...body }: Plain, index = 0): Row {
  return { kind, id: body.id, index, version, body };
}
