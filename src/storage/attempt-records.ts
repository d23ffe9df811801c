import type { AttemptRecords } from './assemble-attempt.ts';
import type { AttemptDatabase } from './attempt-database.ts';
import { BY_START, SAVED_KEYS } from './saved-keys.ts';

const HEADS = SAVED_KEYS.attempts.name;
const MOVES = SAVED_KEYS.moves.name;

/** Head and moves of one attempt as they lie in the database; undefined where there is nothing under the id. */
export async function readRecords(database: AttemptDatabase, id: string): Promise<AttemptRecords | undefined> {
  const transaction = database.transaction([HEADS, MOVES]);
  const [head, moves] = await Promise.all([transaction.objectStore(HEADS).get(id), transaction.objectStore(MOVES).getAll(movesOf(id))]);
  return head === undefined && moves.length === 0 ? undefined : { id, head, moves };
}

/** Records of every attempt, moves without a head included. */
export async function readAllRecords(database: AttemptDatabase): Promise<AttemptRecords[]> {
  const transaction = database.transaction([HEADS, MOVES]);
  const [ids, heads, moves] = await Promise.all([
    transaction.objectStore(HEADS).getAllKeys(),
    transaction.objectStore(HEADS).getAll(),
    transaction.objectStore(MOVES).getAll(),
  ]);
  const all = new Map<string, { head: unknown; moves: unknown[] }>(ids.map((id, index) => [id, { head: heads[index], moves: [] }]));
  for (const record of moves) {
    const records = all.get(record.attemptId) ?? { head: undefined, moves: [] };
    records.moves.push(record);
    all.set(record.attemptId, records);
  }
  return [...all].map(([id, records]) => ({ id, ...records }));
}

/** Records of the attempts that were begun last, so many of them; undefined where there are no more than that. */
export async function readNewestRecords(database: AttemptDatabase, most: number): Promise<AttemptRecords[] | undefined> {
  const ids = await database.getAllKeysFromIndex(HEADS, BY_START);
  if (ids.length <= most) return undefined;
  const records = await Promise.all(ids.slice(-most).map((id) => readRecords(database, id)));
  return records.filter((found) => found !== undefined);
}

/** Keys of the moves of one attempt. @param before only those with a smaller index; an array sorts after every number */
export function movesOf(id: string, before: number | [] = []): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, before], false, true);
}
