import type { AttemptDatabase } from './attempt-database.ts';
import { movesOf } from './attempt-records.ts';
import type { SetAside } from './attempt-store.ts';
import { isFromNewerVersion } from './is-from-newer-version.ts';
import { SAVED_KEYS } from './saved-keys.ts';

const HEADS = SAVED_KEYS.attempts.name;
const MOVES = SAVED_KEYS.moves.name;
const SET_ASIDE = SAVED_KEYS.setAside.name;

/**
 * Moves what cannot be read to its own store, unless another tab has done so. Returns what stays where it was. One
 * transaction takes it away and puts it aside, so that a power cut leaves it in one of the two places.
 */
export async function moveAside(database: AttemptDatabase, found: readonly SetAside[]): Promise<SetAside[]> {
  const staying: SetAside[] = [];
  for (const record of found) {
    if (isFromNewerVersion(record)) {
      staying.push(record);
      continue;
    }
    try {
      const transaction = database.transaction([HEADS, MOVES, SET_ASIDE], 'readwrite');
      const isThere = (await transaction.objectStore(HEADS).count(record.id)) + (await transaction.objectStore(MOVES).count(movesOf(record.id))) > 0;
      const writes = isThere ? [transaction.objectStore(SET_ASIDE).add(record), transaction.objectStore(HEADS).delete(record.id)] : [];
      if (isThere) writes.push(transaction.objectStore(MOVES).delete(movesOf(record.id)));
      await Promise.all([...writes, transaction.done]);
    } catch {
      // No room to move it: it stays where it is, is reported all the same, and is tried again next time.
      staying.push(record);
    }
  }
  return staying;
}
