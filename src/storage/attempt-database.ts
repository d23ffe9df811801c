import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { BY_START, DATABASE_NAME, SAVED_KEYS } from './saved-keys.ts';

/** What the object stores hold. Values are unknown: whatever is read goes through a reader first. */
export interface AttemptDatabaseSchema extends DBSchema {
  [SAVED_KEYS.attempts.name]: { key: string; value: unknown; indexes: { [BY_START]: string } };
  [SAVED_KEYS.moves.name]: { key: [attemptId: string, index: number]; value: { attemptId: string; index: number; move: unknown } };
  [SAVED_KEYS.setAside.name]: { key: number; value: { id: string; reason: unknown; raw: unknown } };
}
export type AttemptDatabase = IDBPDatabase<AttemptDatabaseSchema>;

type StoreNames = Parameters<AttemptDatabase['deleteObjectStore']>[0];
/** Brings the database one version further, in the one transaction of the whole upgrade. */
type Upgrade = (database: AttemptDatabase, transaction: IDBPTransaction<AttemptDatabaseSchema, StoreNames[], 'versionchange'>) => void;

/** One function a version, in order; published ones never change. Their number is the version of the database. */
export const UPGRADES: readonly Upgrade[] = [
  function createAttemptStores(database) {
    database.createObjectStore(SAVED_KEYS.attempts.name, { keyPath: 'id' });
    database.createObjectStore(SAVED_KEYS.moves.name, { keyPath: ['attemptId', 'index'] });
    database.createObjectStore(SAVED_KEYS.setAside.name, { autoIncrement: true });
  },
  /**
   * From here on an attempt may name its library, and a finished one lies whole in one record: what lies there already stays
   * as it is and is read as well. An older copy of the product would set both aside, so that it must not open this.
   */
  function indexAttemptsByStart(_database, transaction) {
    transaction.objectStore(SAVED_KEYS.attempts.name).createIndex(BY_START, 'startedAt');
  },
];

/** Why a connection went: a tab with a newer version wants to upgrade, some page deletes the database, or the browser cut it. */
export type Disconnection = 'newer' | 'deleted' | 'cut';

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
        for (const upgrade of upgrades.slice(oldVersion)) upgrade(database, transaction);
      },
      blocked() {
        reject(new BlockedError(opening));
      },
      blocking(_current, wanted, event) {
        // Not closing would keep the other tab waiting, perhaps for ever.
        (event.target as IDBDatabase).close();
        onDisconnection(wanted === null ? 'deleted' : 'newer');
      },
      terminated() {
        onDisconnection('cut');
      },
    });
    opening.then(resolve, reject);
  });
}
