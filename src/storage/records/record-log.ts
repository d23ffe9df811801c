/**
 * One row of a record. A row says its own format version, so that rows written by different versions of the product stand
 * side by side and each is migrated by itself. Rows are never overwritten.
 */
export type Row = {
  /** Which kind of record: `attempt`, `learner`, … */
  readonly kind: string;
  readonly id: string;
  /** 0 and up in the order of writing, without a gap; `SEALED` for a record that takes no more rows. */
  readonly index: number;
  readonly version: unknown;
  readonly body: unknown;
};

/** Index of the one row of a record that is closed: everything in it, read in one go. */
export const SEALED = -1;

/** A record as it must be found, and as it is to be; no rows: not there. */
export type RowSwap = { readonly kind: string; readonly id: string; readonly before: readonly Row[]; readonly after: readonly Row[] };

/** What is read: everything, a kind, one record, or the records of a kind whose `startedAt` is newest. */
export type Wanted =
  | { readonly kind?: undefined }
  | { readonly kind: string; readonly id?: string }
  /** Nothing is handed out where there are no more than `newest`. */
  | { readonly kind: string; readonly newest: number };

/** conflict: other rows are there than expected, as from another tab; nothing was written, and reading says which. */
export type SaveAnswer = 'saved' | 'conflict';

/** How a long swap is followed, and stopped before it is done. */
export type SwapOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
  /** The records come from a file: a talk that is open in this tab must look again. */
  readonly isFromFile?: boolean;
  /** Nothing changes for whoever watches: who reads the records finds out. */
  readonly isQuiet?: boolean;
};

/** Unless the answer is saved, nothing was written. */
export type SwapAnswer = SaveAnswer | 'cancelled';

/**
 * Keeps records as rows. Whatever is built on it can lose no row to a second tab. What is not promised here (no room, no
 * connection) rejects.
 */
export type RecordLog = {
  /** Rows by kind, id and index. */
  read(wanted: Wanted): Promise<readonly Row[]>;
  /** Adds rows to one record, in order. Conflict where its last row is not the one before them, or where it is sealed. */
  append(rows: readonly Row[]): Promise<SaveAnswer>;
  /** Replaces records, all or none. The opposite swaps undo it. */
  swap(swaps: readonly RowSwap[], options?: SwapOptions): Promise<SwapAnswer>;
};

/** Where a record's rows lie. */
export type RecordKey = Pick<Row, 'kind' | 'id'>;

/** Rows as whole records, in the order of their first rows. */
export function groupRows(rows: readonly Row[]): Row[][] {
  const records = new Map<string, Row[]>();
  for (const row of rows) {
    const key = nameRecord(row);
    const record = records.get(key);
    if (record === undefined) records.set(key, [row]);
    else record.push(row);
  }
  return [...records.values()];
}

/** One text for a record: kinds hold no slash. */
export function nameRecord({ kind, id }: RecordKey): string {
  return `${kind}/${id}`;
}

/** Whether rows may follow those that are there. */
export function fitsAfter(there: readonly Row[], rows: readonly Row[]): boolean {
  return there[0]?.index !== SEALED && rows.every(({ index }, offset) => index === there.length + offset);
}
