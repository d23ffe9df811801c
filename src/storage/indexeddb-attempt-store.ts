import type { IDBPTransaction } from 'idb';
import type { Attempt } from '../domain/attempt/attempt-schema.ts';
import { assembleAttempt } from './assemble-attempt.ts';
import type { AttemptDatabase, AttemptDatabaseSchema } from './attempt-database.ts';
import { movesOf, readAllRecords, readRecords } from './attempt-records.ts';
import type { AttemptStore, SaveAnswer, SetAside } from './attempt-store.ts';
import { moveAside } from './move-aside.ts';
import { SAVED_KEYS } from './saved-keys.ts';

const HEADS = SAVED_KEYS.attempts.name;
const MOVES = SAVED_KEYS.moves.name;
const SET_ASIDE = SAVED_KEYS.setAside.name;

/** Attempts in IndexedDB. @param connect gives the open database, anew after the browser has cut it */
export function createIndexedDbAttemptStore(connect: () => Promise<AttemptDatabase>): AttemptStore {
  return {
    async list() {
      const database = await connect();
      const assembled = (await readAllRecords(database)).map(assembleAttempt);
      const attempts = assembled.flatMap(({ attempt }) => (attempt === undefined ? [] : [attempt]));
      const found = assembled.flatMap(({ record }) => (record === undefined ? [] : [record]));
      const left = await moveAside(database, found);
      const setAside = [...((await database.getAll(SET_ASIDE)) as SetAside[]), ...left];
      return { attempts: attempts.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1)), setAside };
    },

    async load(id) {
      const database = await connect();
      const records = await readRecords(database, id);
      if (records === undefined) return { kind: 'missing' };
      const { attempt, record } = assembleAttempt(records);
      if (attempt !== undefined) return { kind: 'found', attempt };
      await moveAside(database, [record]);
      return { kind: 'set_aside', record };
    },

    start: async (attempt) => addAttempt(await connect(), attempt),
    restore: async (attempt) => addAttempt(await connect(), attempt),

    async appendMove(id, index, move) {
      const transaction = (await connect()).transaction([HEADS, MOVES], 'readwrite', { durability: 'strict' });
      return answer(transaction, async () => {
        if ((await transaction.objectStore(HEADS).getKey(id)) === undefined) return 'conflict';
        if ((await transaction.objectStore(MOVES).count(movesOf(id))) < index) return 'conflict';
        await transaction.objectStore(MOVES).add({ attemptId: id, index, move });
        return 'saved';
      });
    },

    async finish(id, finishedAt, result) {
      const transaction = (await connect()).transaction(HEADS, 'readwrite', { durability: 'strict' });
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
      const attempt = records && assembleAttempt(records).attempt;
      if (attempt === undefined) return undefined;
      const transaction = database.transaction([HEADS, MOVES], 'readwrite');
      await Promise.all([transaction.objectStore(HEADS).delete(id), transaction.objectStore(MOVES).delete(movesOf(id)), transaction.done]);
      return attempt;
    },
  };
}

function addAttempt(database: AttemptDatabase, { moves, ...head }: Attempt): Promise<SaveAnswer> {
  const transaction = database.transaction([HEADS, MOVES], 'readwrite');
  return answer(transaction, async () => {
    const records = moves.map((move, index) => transaction.objectStore(MOVES).add({ attemptId: head.id, index, move }));
    await Promise.all([transaction.objectStore(HEADS).add(head), ...records]);
    return 'saved';
  });
}

/** Saved only once the whole transaction is; a record that is already there makes a conflict, and nothing is written. */
async function answer<Names extends readonly (typeof HEADS | typeof MOVES)[]>(
  transaction: IDBPTransaction<AttemptDatabaseSchema, [...Names], 'readwrite'>,
  write: () => Promise<SaveAnswer>,
): Promise<SaveAnswer> {
  // Heard below; without this a refusal that comes before its request's own would count as unhandled.
  transaction.done.catch(() => {});
  try {
    const outcome = await write();
    await transaction.done;
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
