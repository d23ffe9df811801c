import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { freshIndexedDb } from '../fresh-indexeddb.ts';

/** An object store as a database describes it. */
export type FrozenStore = {
  readonly name: string;
  readonly keyPath: string | readonly string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly FrozenIndex[];
};
type FrozenIndex = { readonly name: string; readonly keyPath: string | string[]; readonly unique: boolean; readonly multiEntry: boolean };
type FrozenRecord = { readonly key?: IDBValidKey; readonly value: unknown };

/** Everything that a browser held for the product once: taken from one, never written by hand or changed. */
export type FrozenDatabase = {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly (FrozenStore & { readonly records: readonly FrozenRecord[] })[];
  readonly localStorage: Readonly<Record<string, string>>;
};

/** Versions of the database of which a sample is frozen. */
export const FROZEN_VERSIONS: readonly number[] = readdirSync(import.meta.dirname).flatMap((name) => {
  const [, version] = /^v(\d+)\.json$/.exec(name) ?? [];
  return version === undefined ? [] : [Number(version)];
});

export function readFrozenDatabase(version: number): FrozenDatabase {
  return JSON.parse(readFileSync(join(import.meta.dirname, `v${version}.json`), 'utf8')) as FrozenDatabase;
}

/** A fresh browser database that holds a frozen one, built without the product's own code. */
export async function loadFrozenDatabase({ name, version, stores }: FrozenDatabase): Promise<void> {
  freshIndexedDb();
  const database = await openDB(name, version, {
    upgrade(upgraded) {
      for (const { name: store, keyPath, autoIncrement, indexes } of stores) {
        const created = upgraded.createObjectStore(store, { keyPath: keyPath as string | string[] | null, autoIncrement });
        for (const { name: index, keyPath: path, ...options } of indexes) created.createIndex(index, path, options);
      }
    },
  });
  for (const { name: store, records } of stores) {
    for (const { key, value } of records) await database.add(store, value, key);
  }
  database.close();
}

/** The object stores of the database that lies under a name now. */
export async function describeStores(name: string): Promise<FrozenStore[]> {
  const database = await openDB(name);
  const described = [...database.objectStoreNames].map((store): FrozenStore => {
    const opened = database.transaction(store).store;
    const { keyPath, autoIncrement } = opened;
    const indexes = [...opened.indexNames]
      .map((one) => opened.index(one))
      .map(({ name: called, keyPath: path, unique, multiEntry }) => ({ name: called, keyPath: path, unique, multiEntry }));
    return { name: store, keyPath, autoIncrement, indexes };
  });
  database.close();
  return described;
}

/** All records of a database by object store. */
export async function readAllStores(name: string): Promise<Record<string, unknown[]>> {
  const database = await openDB(name);
  const all: Record<string, unknown[]> = {};
  for (const store of database.objectStoreNames) all[store] = await database.getAll(store);
  database.close();
  return all;
}
