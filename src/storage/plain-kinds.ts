import { isRead, type Problem } from '../domain/problem/problem.ts';
import { handedInKind } from './handed-in-kind.ts';
import { learnerKind } from './learner-kind.ts';
import { toPlainRow } from './records/plain-records.ts';
import type { RecordKind } from './records/record-kind.ts';
import { nameRecord, type RecordLog, type RowSwap } from './records/record-log.ts';
import { createRecordReader } from './records/record-reader.ts';
import { SAVED_KEYS } from './saved-keys.ts';
import { sealKind } from './seal-kind.ts';

/** Every kind whose rows each say a record whole, with what reads it. Where its records may go is in `SAVED_KEYS`. */
const PLAIN_KINDS: Readonly<Record<string, RecordKind<Plain>>> = Object.fromEntries([learnerKind, sealKind, handedInKind].map((kind) => [kind.name, kind]));

type Plain = { readonly id: string; readonly formatVersion: number };

/** Records by kind, as they lie in a file. */
export type PlainFile = Readonly<Record<string, readonly unknown[]>>;
/** A record out of a file, with its kind. */
export type PlainRecord = { readonly kind: string; readonly value: Plain };

/** Records of every plain kind together, as a backup takes and brings them. */
export type PlainKinds = {
  /** All records that the table of saved keys sends into a backup, by kind. */
  list(): Promise<PlainFile>;
  /** What bringing records in would change: those that are here already stay as they are. */
  plan(records: readonly PlainRecord[]): Promise<RowSwap[]>;
};

/** The records of plain kinds in a log. */
export function openPlainKinds(log: RecordLog): PlainKinds {
  return { list: () => listForBackup(log), plan: (records) => planPlainRecords(log, records) };
}

async function listForBackup(log: RecordLog): Promise<PlainFile> {
  const kinds = Object.values(SAVED_KEYS).flatMap(({ name, leaves }) => {
    const kind = PLAIN_KINDS[name];
    return kind !== undefined && (leaves as readonly string[]).includes('backup') ? [kind] : [];
  });
  const lists = await Promise.all(kinds.map(async (kind) => [kind.name, (await createRecordReader(log, kind.name, async () => kind).list()).values] as const));
  return Object.fromEntries(lists.filter(([, values]) => values.length > 0));
}

/** Reads the records of a backup's file; the bad ones are named one by one. A kind that is not known is of a newer version. */
export function readPlainFile(file: string, found: PlainFile): { readonly read: PlainRecord[]; readonly bad: readonly (readonly Problem[])[] } {
  const read: PlainRecord[] = [];
  const bad: (readonly Problem[])[] = [];
  for (const [kind, list] of Object.entries(found)) {
    const assembler = Object.hasOwn(PLAIN_KINDS, kind) ? PLAIN_KINDS[kind] : undefined;
    for (const [index, json] of list.entries()) {
      const path = ['records', kind, index];
      const reading = assembler?.assemble('', [toPlainRow(kind, toPlain(json))]);
      if (reading === undefined) bad.push([{ code: 'unknown_field', file, path, found: kind }]);
      else if (isRead(reading)) read.push({ kind, value: reading.value });
      else bad.push(reading.problems.map((problem) => ({ ...problem, file, path: [...path, ...problem.path] })));
    }
  }
  return { read, bad };
}

async function planPlainRecords(log: RecordLog, records: readonly PlainRecord[]): Promise<RowSwap[]> {
  const swaps = new Map<string, RowSwap>();
  // Each kind is asked for once: thousands of records are not looked for one by one.
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  const there = new Set((await Promise.all(kinds.map((kind) => log.read({ kind })))).flat().map(nameRecord));
  for (const { kind, value } of records) {
    const name = nameRecord({ kind, id: value.id });
    if (!there.has(name)) swaps.set(name, { kind, id: value.id, before: [], after: [toPlainRow(kind, value)] });
  }
  return [...swaps.values()];
}

/** Anything may stand in a file; the reader names what is wrong. */
function toPlain(json: unknown): Plain {
  return (typeof json === 'object' && json !== null ? json : {}) as Plain;
}
