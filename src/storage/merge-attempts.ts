import type { IDBPTransaction } from 'idb';
import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { isSameJson } from '../domain/json/is-same-json.ts';
import { assembleAttempt } from './assemble-attempt.ts';
import type { AttemptDatabase, AttemptDatabaseSchema } from './attempt-database.ts';
import { movesOf } from './attempt-records.ts';
import type { AttemptSwap, MergeAnswer, MergeChanges, MergeWatch } from './attempt-store.ts';
import { SAVED_KEYS } from './saved-keys.ts';
import { splitAttempt } from './split-attempt.ts';

const HEADS = SAVED_KEYS.attempts.name;
const MOVES = SAVED_KEYS.moves.name;
const SET_ASIDE = SAVED_KEYS.setAside.name;

/** Attempts between two looks at whether to stop: few enough to stop soon, enough to be quick. */
const BATCH = 50;

type Transaction = IDBPTransaction<AttemptDatabaseSchema, [typeof HEADS, typeof MOVES, typeof SET_ASIDE], 'readwrite'>;

/** Makes all changes in one transaction: whatever stops it, a full disk included, leaves everything as it was. */
export async function mergeAttempts(database: AttemptDatabase, changes: MergeChanges, { signal, onProgress }: MergeWatch = {}): Promise<MergeAnswer> {
  const { attempts, setAside } = changes;
  if (signal?.aborted) return 'cancelled';
  const transaction = database.transaction([HEADS, MOVES, SET_ASIDE], 'readwrite', { durability: 'strict' });
  const end = transaction.done.then(
    () => undefined,
    (error: unknown) => error,
  );
  const stop = async (answer: MergeAnswer) => {
    transaction.abort();
    await end;
    return answer;
  };
  try {
    const isThere = await findThere(transaction);
    for (let done = 0; done < attempts.length; done += BATCH) {
      const swapped = await Promise.all(attempts.slice(done, done + BATCH).map((swap) => swapAttempt(transaction, swap, isThere(swap.id))));
      if (swapped.includes(false)) return await stop('conflict');
      if (signal?.aborted) return await stop('cancelled');
      onProgress?.(Math.min(done + BATCH, attempts.length));
    }
    await swapSetAside(transaction, setAside);
  } catch (error) {
    abort(transaction);
    // Requests that a full disk ends may say only that they were ended; the transaction says why, unless it was ended here.
    const cause = await end;
    throw cause instanceof DOMException && cause.name !== 'AbortError' ? cause : error;
  }
  const failure = await end;
  if (failure !== undefined) throw failure;
  return 'saved';
}

/** Whether the attempt was as it must be found, and so was changed. */
async function swapAttempt(transaction: Transaction, { id, before, after }: AttemptSwap, isThere: boolean): Promise<boolean> {
  if (!isThere) {
    if (before !== undefined) return false;
    if (after !== undefined) await putAttempt(transaction, after);
    return true;
  }
  const [heads, moves] = [transaction.objectStore(HEADS), transaction.objectStore(MOVES)];
  const [head, kept] = await Promise.all([heads.get(id), moves.getAll(movesOf(id))]);
  const found = assembleAttempt({ id, head, moves: kept }).attempt;
  if (found === undefined || !isSameJson(found, before)) return false;
  await Promise.all([moves.delete(movesOf(id)), after === undefined ? heads.delete(id) : putAttempt(transaction, after)]);
  return true;
}

/** Which ids have records, asked once: thousands of new attempts are not looked for one by one. */
async function findThere(transaction: Transaction): Promise<(id: string) => boolean> {
  const [heads, moves] = await Promise.all([transaction.objectStore(HEADS).getAllKeys(), transaction.objectStore(MOVES).getAllKeys()]);
  const there = new Set([...heads, ...moves.map(([attemptId]) => attemptId)]);
  return (id) => there.has(id);
}

function putAttempt(transaction: Transaction, attempt: Attempt): Promise<unknown> {
  const [heads, kept] = [transaction.objectStore(HEADS), transaction.objectStore(MOVES)];
  const { head, moves } = splitAttempt(attempt);
  const requests = [() => heads.put(head), ...moves.map((record) => () => kept.put(record))];
  // Asynchronous, so that none is left unheard when the next cannot even be made.
  return Promise.all(requests.map(async (request) => request()));
}

async function swapSetAside(transaction: Transaction, { add, remove }: MergeChanges['setAside']): Promise<void> {
  if (add.length + remove.length === 0) return;
  const store = transaction.objectStore(SET_ASIDE);
  const there = add.length > 0 ? await store.getAll() : [];
  // Once is enough, also where two tabs bring in the same.
  for (const record of add.filter((one) => !there.some((kept) => isSameJson(kept, one)))) await store.add(record);
  for (const record of remove) {
    const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
    const key = keys[records.findIndex((kept) => isSameJson(kept, record))];
    if (key !== undefined) await store.delete(key);
  }
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // The failure has ended it already.
  }
}
