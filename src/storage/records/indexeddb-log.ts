import type { IDBPTransaction } from 'idb';
import { isSameJson } from '../../domain/json/is-same-json.ts';
import { BY_START, ROWS } from '../saved-keys.ts';
import type { RecordDatabase, RecordDatabaseSchema, RowKey } from './record-database.ts';
import { nameRecord, type RecordKey, type RecordLog, type Row, type RowSwap, SEALED, type SwapAnswer, type SwapOptions, type Wanted } from './record-log.ts';

/**
 * Every write waits until the browser has told the operating system to put it on the disk: a reply whose next line has shown survives a
 * killed browser and a power cut, as far as the disk keeps its word. Beginnings, removals and results too: without its first row an attempt
 * cannot be read, and a removed one must not come back. Browsers without the option decide alone.
 */
const STRICT = { durability: 'strict' } as const;

/** Records between two looks at whether to stop: few enough to stop soon, enough to be quick. */
const BATCH = 50;

type Writing = IDBPTransaction<RecordDatabaseSchema, [typeof ROWS], 'readwrite'>;

/** Records in IndexedDB. @param connect gives the open database, anew after the browser has cut it */
export function createIndexedDbLog(connect: () => Promise<RecordDatabase>): RecordLog {
  return {
    read: async (wanted) => readRows(await connect(), wanted),

    async append(rows) {
      const [first] = rows;
      if (first === undefined) return 'saved';
      const transaction = (await connect()).transaction(ROWS, 'readwrite', STRICT);
      return write(transaction, async () => {
        // Asked for together: the customer's next line waits for one way to the database and back rather than for three.
        const [before, seal] = await Promise.all([
          transaction.store.count(rowsOf(first, first.index)),
          transaction.store.count([first.kind, first.id, SEALED]),
          ...rows.map(async (row) => transaction.store.add(row)),
        ]);
        return before === first.index && seal === 0 ? 'saved' : 'conflict';
      });
    },

    async swap(swaps, options = {}) {
      if (options.signal?.aborted) return 'cancelled';
      const transaction = (await connect()).transaction(ROWS, 'readwrite', STRICT);
      return write(transaction, () => swapAll(transaction, swaps, options));
    },
  };
}

async function readRows(database: RecordDatabase, wanted: Wanted): Promise<Row[]> {
  if (wanted.kind === undefined) return database.getAll(ROWS);
  if (!('newest' in wanted)) return database.getAll(ROWS, wanted.id === undefined ? rowsOfKind(wanted.kind) : rowsOf({ kind: wanted.kind, id: wanted.id }));
  const keys = await database.getAllKeysFromIndex(ROWS, BY_START, rowsOfKind(wanted.kind));
  if (keys.length <= wanted.newest) return [];
  return (await Promise.all(keys.slice(-wanted.newest).map(([kind, id]) => database.getAll(ROWS, rowsOf({ kind, id }))))).flat();
}

async function swapAll(transaction: Writing, swaps: readonly RowSwap[], { signal, onProgress }: SwapOptions): Promise<SwapAnswer> {
  const isThere = await findThere(transaction, swaps);
  for (let done = 0; done < swaps.length; done += BATCH) {
    const swapped = await Promise.all(swaps.slice(done, done + BATCH).map((swap) => swapRecord(transaction, swap, isThere(swap))));
    if (swapped.includes(false)) return 'conflict';
    if (signal?.aborted) return 'cancelled';
    onProgress?.(Math.min(done + BATCH, swaps.length));
  }
  return 'saved';
}

/** Whether the record was as it must be found, and so was changed. */
async function swapRecord({ store }: Writing, { kind, id, before, after }: RowSwap, isThere: boolean): Promise<boolean> {
  if (!isThere && before.length > 0) return false;
  if (isThere) {
    if (!isSameJson(await store.getAll(rowsOf({ kind, id })), before)) return false;
    await store.delete(rowsOf({ kind, id }));
  }
  // Asynchronous, so that none is left unheard when the next cannot even be made.
  await Promise.all(after.map(async (row) => store.add(row)));
  return true;
}

/** Which records there are; of many asked once, so that thousands of new ones are not looked for one by one, unless far more are there than come. */
async function findThere({ store }: Writing, swaps: readonly RowSwap[]): Promise<(key: RecordKey) => boolean> {
  if (swaps.length <= BATCH || BATCH * swaps.length < (await store.count())) return () => true;
  const there = new Set((await store.getAllKeys()).map(([kind, id]) => nameRecord({ kind, id })));
  return (key) => there.has(nameRecord(key));
}

/** Saved only once the whole transaction is; a row that is already there makes a conflict, as what `work` finds may, and nothing is written. */
async function write<Answer extends SwapAnswer>(transaction: Writing, work: () => Promise<Answer>): Promise<Answer | 'conflict'> {
  // Heard at once: a refusal that comes before its request's own would count as unhandled.
  const end = transaction.done.then(
    () => undefined,
    (error: unknown) => error,
  );
  try {
    const answer = await work();
    if (answer !== 'saved') {
      abort(transaction);
      await end;
      return answer;
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'ConstraintError') return 'conflict';
    abort(transaction);
    // Requests that a full disk ends may say only that they were ended; the transaction says why, unless it was ended here.
    const cause = await end;
    throw cause instanceof DOMException && cause.name !== 'AbortError' ? cause : error;
  }
  const failure = await end;
  if (failure !== undefined) throw failure;
  return 'saved' as Answer;
}

/** Half a record is worse than none. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The failure has ended it already.
  }
}

/** Keys of a record's rows, or of those before one. An array sorts after every number. */
function rowsOf({ kind, id }: RecordKey, before: number | [] = []): IDBKeyRange {
  return IDBKeyRange.bound([kind, id, SEALED], [kind, id, before] as RowKey | [string, string, []], false, true);
}

function rowsOfKind(kind: string): IDBKeyRange {
  return IDBKeyRange.bound([kind], [kind, []], false, true);
}
