import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { BY_START, DATABASE_NAME, OLD_STORES, ROWS } from '../saved-keys.ts';
import { attemptsToRows } from './attempts-to-rows.ts';
import type { Row } from './record-log.ts';

/** Key of a row. */
export type RowKey = [kind: string, id: string, index: number];

/** What the object stores hold: rows, whose bodies go through a reader first. The three others are those of versions 1 and 2. */
export interface RecordDatabaseSchema extends DBSchema {
  [ROWS]: { key: RowKey; value: Row; indexes: { [BY_START]: [kind: string, startedAt: string] } };
  [OLD_STORES.attempts]: { key: string; value: unknown; indexes: { [BY_START]: string } };
  [OLD_STORES.moves]: { key: [attemptId: string, index: number]; value: unknown };
  [OLD_STORES.setAside]: { key: number; value: unknown };
}
export type RecordDatabase = IDBPDatabase<RecordDatabaseSchema>;

type StoreNames = Parameters<RecordDatabase['deleteObjectStore']>[0];
/** The one transaction of a whole upgrade. */
export type UpgradeTransaction = IDBPTransaction<RecordDatabaseSchema, StoreNames[], 'versionchange'>;
/** Brings the database one version further. */
export type Upgrade = (database: RecordDatabase, transaction: UpgradeTransaction) => void | Promise<void>;

/** One function a version, in order; published ones never change. Their number is the version of the database. */
export const UPGRADES: readonly Upgrade[] = [
  function createAttemptStores(database) {
    database.createObjectStore(OLD_STORES.attempts, { keyPath: 'id' });
    database.createObjectStore(OLD_STORES.moves, { keyPath: ['attemptId', 'index'] });
    database.createObjectStore(OLD_STORES.setAside, { autoIncrement: true });
  },
  /**
   * From here on an attempt may name its library, and a finished one lies whole in one record. An older copy of the product
   * would quarantine both, so that it must not open this.
   */
  function indexAttemptsByStart(_database, transaction) {
    transaction.objectStore(OLD_STORES.attempts).createIndex(BY_START, 'startedAt');
  },
  /** One store of rows for every kind of record; what lay in the three stores moves into it as it was found. */
  async function keepRecordsAsRows(database, transaction) {
    const rows = database.createObjectStore(ROWS, { keyPath: ['kind', 'id', 'index'] });
    rows.createIndex(BY_START, ['kind', 'body.startedAt']);
    const [heads, moves, setAside, asideKeys] = await Promise.all([
      transaction.objectStore(OLD_STORES.attempts).getAll(),
      transaction.objectStore(OLD_STORES.moves).getAll(),
      transaction.objectStore(OLD_STORES.setAside).getAll(),
      transaction.objectStore(OLD_STORES.setAside).getAllKeys(),
    ]);
    await Promise.all(attemptsToRows({ heads, moves, setAside, asideKeys }).map((row) => rows.put(row)));
    for (const name of Object.values(OLD_STORES)) database.deleteObjectStore(name);
  },
];

/** Why a connection went: a tab with a newer version wants to upgrade, some page deletes the database, or the browser cut it. */
export type Disconnection = 'newer' | 'deleted' | 'cut';

/** Rejected with when a tab of an older version keeps the database open and so stands in the way of the upgrade. */
export class BlockedError extends Error {
  /** The database, once that tab has let go of it. */
  readonly unblocked: Promise<RecordDatabase>;

  constructor(unblocked: Promise<RecordDatabase>) {
    super('A tab with an older version keeps the database open.');
    this.unblocked = unblocked;
  }
}

/**
 * Opens the database and upgrades it to the newest version: wholly or not at all, and once where two tabs do so. Rejects where the browser
 * refuses, where the database is of a newer version (`VersionError`), or where another tab stands in the way (`BlockedError`).
 */
export function openRecordDatabase(onDisconnection: (reason: Disconnection) => void, upgrades = UPGRADES, name = DATABASE_NAME): Promise<RecordDatabase> {
  return new Promise((resolve, reject) => {
    const opening = openDB<RecordDatabaseSchema>(name, upgrades.length, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        // An upgrade that fails rejects the opening, which is heard; this promise would be heard by nobody.
        transaction.done.catch(() => {});
        void runUpgrades(upgrades.slice(oldVersion), database, transaction);
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

async function runUpgrades(upgrades: readonly Upgrade[], database: RecordDatabase, transaction: UpgradeTransaction): Promise<void> {
  try {
    // One after the other without waiting for what does not wait: a transaction ends when nothing is asked of it.
    for (const upgrade of upgrades) {
      const work = upgrade(database, transaction);
      if (work !== undefined) await work;
    }
  } catch {
    // The opening rejects with what the browser says; a second abort says nothing.
    try {
      transaction.abort();
    } catch {}
  }
}
