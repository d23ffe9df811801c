import type { IDBPTransaction } from 'idb';
import type { Attempt, RecordedMove, Result } from '../domain/attempt/attempt-schema.ts';
import { sortNewestFirst } from '../domain/attempt/summarize-attempts.ts';
import { assembleAll } from './assemble-all.ts';
import type { AttemptDatabase, AttemptDatabaseSchema } from './attempt-database.ts';
import { movesOf, readAllRecords, readNewestRecords, readRecords } from './attempt-records.ts';
import type { AttemptStore, SaveAnswer, SetAside } from './attempt-store.ts';
import { moveAside } from './move-aside.ts';
import { SAVED_KEYS } from './saved-keys.ts';
import { splitAttempt } from './split-attempt.ts';

const HEADS = SAVED_KEYS.attempts.name;
const MOVES = SAVED_KEYS.moves.name;
const SET_ASIDE = SAVED_KEYS.setAside.name;

/**
 * Every write waits until the browser has told the operating system to put it on the disk, rather than into its own
 * memory: a reply whose next line has shown survives a power cut as well as a killed browser, as far as the disk keeps
 * what it says it has written. Beginnings, removals and results are as strict: a move whose head was lost would be a
 * talk that cannot be read, and a talk that was taken away must not come back. Browsers without the option decide alone.
 */
const STRICT = { durability: 'strict' } as const;

/** What of a head is looked at here; the rest is read by who reads the whole attempt. */
type Head = { readonly result?: Result; readonly moves?: readonly RecordedMove[] };

/** Attempts in IndexedDB. @param connect gives the open database, anew after the browser has cut it */
export function createIndexedDbAttemptStore(connect: () => Promise<AttemptDatabase>): AttemptStore {
  return {
    async list() {
      const database = await connect();
      const assembled = await assembleAll(await readAllRecords(database));
      const attempts = assembled.flatMap(({ attempt }) => (attempt === undefined ? [] : [attempt]));
      const found = assembled.flatMap(({ record }) => (record === undefined ? [] : [record]));
      const left = await moveAside(database, found);
      const setAside = [...((await database.getAll(SET_ASIDE)) as SetAside[]), ...left];
      return { attempts: sortNewestFirst(attempts).reverse(), setAside };
    },

    async listNewest(most) {
      const records = await readNewestRecords(await connect(), most);
      if (records === undefined) return undefined;
      // What cannot be read is told by who reads everything.
      return sortNewestFirst((await assembleAll(records)).flatMap(({ attempt }) => attempt ?? []));
    },

    async load(id) {
      const database = await connect();
      const records = await readRecords(database, id);
      if (records === undefined) return { kind: 'missing' };
      const [{ attempt, record }] = await assembleAll([records]);
      if (attempt !== undefined) return { kind: 'found', attempt };
      await moveAside(database, [record]);
      return { kind: 'set_aside', record };
    },

    start: async (attempt) => addAttempt(await connect(), attempt),
    restore: async (attempt) => addAttempt(await connect(), attempt),
    async merge(changes, watch) {
      const { mergeAttempts } = await import('./merge-attempts.ts');
      return mergeAttempts(await connect(), changes, watch);
    },

    async appendMove(id, index, move) {
      const transaction = (await connect()).transaction([HEADS, MOVES], 'readwrite', STRICT);
      return answer(transaction, async () => {
        // Asked for together: the customer's next line waits for one way to the database and back rather than for three.
        // The one that may throw at once comes first, so that it leaves no other behind unheard.
        const moves = transaction.objectStore(MOVES);
        const [, head, before] = await Promise.all([
          moves.add({ attemptId: id, index, move }),
          transaction.objectStore(HEADS).get(id) as Promise<Head | undefined>,
          moves.count(movesOf(id, index)),
        ]);
        // A finished attempt has its moves in its head, where no record stands in the way of another.
        const isUnderWay = head !== undefined && head.result === undefined;
        return isUnderWay && (head.moves?.length ?? 0) + before === index ? 'saved' : 'conflict';
      });
    },

    async finish(id, finishedAt, result) {
      const transaction = (await connect()).transaction([HEADS, MOVES], 'readwrite', STRICT);
      return answer(transaction, async () => {
        const [heads, moves] = [transaction.objectStore(HEADS), transaction.objectStore(MOVES)];
        const [head, later] = await Promise.all([heads.get(id) as Promise<Head | undefined>, moves.getAll(movesOf(id))]);
        if (head === undefined) return 'conflict';
        if (head.result !== undefined) return 'saved';
        const { moves: held = [] } = head;
        // Where one is missing they stay as they are, for the reader to name.
        if (later.some(({ index }, offset) => index !== held.length + offset)) await heads.put({ ...head, finishedAt, result });
        // Whole in one record from here on: thousands of finished talks are read in one go.
        else await Promise.all([heads.put({ ...head, moves: [...held, ...later.map(({ move }) => move)], finishedAt, result }), moves.delete(movesOf(id))]);
        return 'saved';
      });
    },

    async remove(id) {
      const database = await connect();
      const records = await readRecords(database, id);
      const attempt = records && (await assembleAll([records]))[0].attempt;
      if (attempt === undefined) return undefined;
      const transaction = database.transaction([HEADS, MOVES], 'readwrite', STRICT);
      await Promise.all([transaction.objectStore(HEADS).delete(id), transaction.objectStore(MOVES).delete(movesOf(id)), transaction.done]);
      return attempt;
    },
  };
}

function addAttempt(database: AttemptDatabase, attempt: Attempt): Promise<SaveAnswer> {
  const transaction = database.transaction([HEADS, MOVES], 'readwrite', STRICT);
  return answer(transaction, async () => {
    const { head, moves } = splitAttempt(attempt);
    const kept = transaction.objectStore(MOVES);
    const [, before] = await Promise.all([transaction.objectStore(HEADS).add(head), kept.count(movesOf(attempt.id))]);
    if (before > 0) return 'conflict';
    await Promise.all(moves.map((record) => kept.add(record)));
    return 'saved';
  });
}

/** Saved only once the whole transaction is; a record that is already there makes a conflict, as what `write` finds may, and nothing is written. */
async function answer<Names extends readonly (typeof HEADS | typeof MOVES)[]>(
  transaction: IDBPTransaction<AttemptDatabaseSchema, [...Names], 'readwrite'>,
  write: () => Promise<SaveAnswer>,
): Promise<SaveAnswer> {
  // Heard below; without this a refusal that comes before its request's own would count as unhandled.
  transaction.done.catch(() => {});
  try {
    const outcome = await write();
    if (outcome === 'conflict') abort(transaction);
    else await transaction.done;
    return outcome;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'ConstraintError') return 'conflict';
    abort(transaction);
    throw error;
  }
}

/** Half an attempt is worse than none. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The failure has ended it already.
  }
}
