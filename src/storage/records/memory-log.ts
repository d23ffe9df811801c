import { isSameJson } from '../../domain/json/is-same-json.ts';
import { fitsAfter, nameRecord, type RecordKey, type RecordLog, type Row, type Wanted } from './record-log.ts';

/** Records in memory: for as long as the page lives. */
export type MemoryLog = RecordLog & {
  /** The rows of one record, at once. */
  peek(key: RecordKey): readonly Row[];
  /** Takes a record over as it is kept elsewhere, whatever is here; without rows it goes. */
  mirror(key: RecordKey, rows: readonly Row[]): void;
};

/** Keeps records where the browser keeps nothing, under the same promises. */
export function createMemoryLog(): MemoryLog {
  const kept = new Map<string, readonly Row[]>();
  const peek = (key: RecordKey) => kept.get(nameRecord(key)) ?? [];
  const mirror = (key: RecordKey, rows: readonly Row[]) => {
    if (rows.length === 0) kept.delete(nameRecord(key));
    else kept.set(nameRecord(key), rows);
  };

  return {
    peek,
    mirror,

    async read(wanted) {
      if (wanted.kind !== undefined && 'id' in wanted && wanted.id !== undefined) return peek({ kind: wanted.kind, id: wanted.id });
      return pick([...kept.values()], wanted).flat();
    },

    async append(rows) {
      const [first] = rows;
      if (first === undefined) return 'saved';
      const there = peek(first);
      if (!fitsAfter(there, rows)) return 'conflict';
      mirror(first, [...there, ...rows]);
      return 'saved';
    },

    async swap(swaps, options) {
      if (options?.signal?.aborted) return 'cancelled';
      if (swaps.some((swap) => !isSameJson(peek(swap), swap.before))) return 'conflict';
      for (const swap of swaps) mirror(swap, swap.after);
      options?.onProgress?.(swaps.length);
      return 'saved';
    },
  };
}

function pick(records: readonly (readonly Row[])[], wanted: Wanted): (readonly Row[])[] {
  if (wanted.kind === undefined) return [...records];
  const ofKind = records.filter(([row]) => row?.kind === wanted.kind);
  if (!('newest' in wanted)) return ofKind;
  const started = ofKind.flatMap((rows) => (startOf(rows) === undefined ? [] : [rows])).sort((a, b) => compare(startOf(a), startOf(b)));
  return started.length <= wanted.newest ? [] : started.slice(-wanted.newest);
}

function startOf([first]: readonly Row[]): string | undefined {
  const { body } = first ?? {};
  return typeof body === 'object' && body !== null && 'startedAt' in body && typeof body.startedAt === 'string' ? body.startedAt : undefined;
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
