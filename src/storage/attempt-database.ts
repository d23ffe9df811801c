import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { DATABASE_NAME, SAVED_KEYS } from './saved-keys.ts';

/** What the object stores hold. Values are unknown: whatever is read goes through a reader first. */
export interface AttemptDatabaseSchema extends DBSchema {
  [SAVED_KEYS.attempts.name]: { key: string; value: unknown };
  [SAVED_KEYS.moves.name]: { key: [attemptId: string, index: number]; value: { attemptId: string; index: number; move: unknown } };
  [SAVED_KEYS.setAside.name]: { key: number; value: { id: string; reason: unknown; raw: unknown } };
}
export type AttemptDatabase = IDBPDatabase<AttemptDatabaseSchema>;

/** One function a version, in order; published ones never change. Their number is the version of the database. */
export const UPGRADES: readonly ((database: AttemptDatabase) => void)[] = [
  function createAttemptStores(database) {
    database.createObjectStore(SAVED_KEYS.attempts.name, { keyPath: 'id' });
    database.createObjectStore(SAVED_KEYS.moves.name, { keyPath: ['attemptId', 'index'] });
    database.createObjectStore(SAVED_KEYS.setAside.name, { autoIncrement: true });
  },
];

/** Why a connection went: a tab with a newer version wants to upgrade, or the browser cut it. */
export type Disconnection = 'newer' | 'cut';

/** Rejected with when a tab of an older version keeps the database open and so stands in the way of the upgrade. */
export class BlockedError extends Error {
  /** The database, once that tab has let go of it. */
  readonly unblocked: Promise<AttemptDatabase>;

  constructor(unblocked: Promise<AttemptDatabase>) {
    super('A tab with an older version keeps the database open.');
    this.unblocked = unblocked;
  }
}

/**
 * Opens the database and brings it to the newest version. Rejects where the browser refuses, where the database on this
 * device is of a newer version (`VersionError`), or where another tab stands in the way (`BlockedError`). An upgrade is
 * one transaction of the browser's: it happens wholly or not at all, and of two tabs that upgrade at once the second
 * finds the work done.
 */
export function openAttemptDatabase(onDisconnection: (reason: Disconnection) => void, upgrades = UPGRADES): Promise<AttemptDatabase> {
  return new Promise((resolve, reject) => {
    const opening = openDB<AttemptDatabaseSchema>(DATABASE_NAME, upgrades.length, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        // An upgrade that fails rejects the opening, which is heard; this promise would be heard by nobody.
        transaction.done.catch(() => {});
        for (const upgrade of upgrades.slice(oldVersion)) upgrade(database);
      },
      blocked() {
        reject(new BlockedError(opening));
      },
      blocking(_current, _blocked, event) {
        // Not closing would keep the newer tab waiting, perhaps for ever.
        (event.target as IDBDatabase).close();
        onDisconnection('newer');
      },
      terminated() {
        onDisconnection('cut');
      },
    });
    opening.then(resolve, reject);
  });
}
