import type { IDBPTransaction } from 'idb';
import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { sortNewestFirst } from '../domain/attempt/summarize-attempts.ts';
import { assembleAll } from './assemble-all.ts';
import type { AttemptDatabase, AttemptDatabaseSchema } from './attempt-database.ts';
import { movesOf, readAllRecords, readRecords } from './attempt-records.ts';
import type { AttemptStore, SaveAnswer, SetAside } from './attempt-store.ts';
import { moveAside } from './move-aside.ts';
import { SAVED_KEYS } from './saved-keys.ts';

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
          transaction.objectStore(HEADS).getKey(id),
          moves.count(movesOf(id, index)),
        ]);
        return head === undefined || before < index ? 'conflict' : 'saved';
      });
    },

    async finish(id, finishedAt, result) {
      const transaction = (await connect()).transaction(HEADS, 'readwrite', STRICT);
      return answer(transaction, async () => {
        const head = (await transaction.store.get(id)) as Attempt | undefined;
        if (head === undefined) return 'conflict';
        if (head.finishedAt === undefined) await transaction.store.put({ ...head, finishedAt, result });
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

function addAttempt(database: AttemptDatabase, { moves, ...head }: Attempt): Promise<SaveAnswer> {
  const transaction = database.transaction([HEADS, MOVES], 'readwrite', STRICT);
  return answer(transaction, async () => {
    const records = moves.map((move, index) => transaction.objectStore(MOVES).add({ attemptId: head.id, index, move }));
    await Promise.all([transaction.objectStore(HEADS).add(head), ...records]);
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
