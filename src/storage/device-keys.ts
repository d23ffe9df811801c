import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { KEYS, KEYS_DATABASE, SAVED_KEYS } from './saved-keys.ts';

/** The pair of keys that this device seals with, and what it is known by. */
export type DeviceKey = {
  /** Its public part, as it stands in seals. */
  readonly name: string;
  readonly pair: CryptoKeyPair;
  /** Whether a talk was ever to be sealed with it. */
  readonly isUsed: boolean;
};

/** Keeps the pair of keys. Rejects where the browser keeps none: some refuse keys in private windows, some the whole database. */
export type DeviceKeys = {
  read(): Promise<DeviceKey | undefined>;
  /** Puts a pair in the place of the one that was read. @returns the one that is there: another tab's where that was faster */
  replace(before: DeviceKey | undefined, after: DeviceKey): Promise<DeviceKey>;
};

/** The key under which the one pair lies. */
const ONLY = SAVED_KEYS.deviceKey.name;

interface KeyDatabaseSchema extends DBSchema {
  [KEYS]: { key: string; value: DeviceKey };
}

/** Milliseconds after which a database that does not answer counts as none. */
const LONGEST_WAIT = 4000;

/**
 * The keys in IndexedDB, in a database of their own: a browser that refuses to keep a key fails here, and not where the talks are kept. The
 * secret part cannot be read out of it, and so is in no backup.
 */
export function openDeviceKeys(longestWait = LONGEST_WAIT): DeviceKeys {
  const withDatabase = async <Answer>(work: (database: IDBPDatabase<KeyDatabaseSchema>) => Promise<Answer>): Promise<Answer> => {
    const opening = openDB<KeyDatabaseSchema>(KEYS_DATABASE, 1, { upgrade: (database) => void database.createObjectStore(KEYS) });
    const database = await within(longestWait, opening);
    try {
      return await within(longestWait, work(database));
    } finally {
      // Nobody who clears the storage has to wait for this.
      database.close();
    }
  };

  return {
    read: () => withDatabase((database) => database.get(KEYS, ONLY)),
    replace: (before, after) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(KEYS, 'readwrite');
        const ended = transaction.done.catch(() => {});
        const there = await transaction.store.get(ONLY);
        if (there?.name !== before?.name || there?.isUsed !== before?.isUsed) {
          await ended;
          return there ?? after;
        }
        await transaction.store.put(after, ONLY);
        await transaction.done;
        return after;
      }),
  };
}

/** Rejects where an answer does not come. */
function within<Answer>(wait: number, work: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database of the keys does not answer.')), wait);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
