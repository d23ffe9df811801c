import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type AttemptDatabase, openAttemptDatabase } from '../../src/storage/attempt-database.ts';

/** An empty browser database for one test. */
export function freshIndexedDb(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** The product's database, opened as a tab opens it. */
export function openTab(): Promise<AttemptDatabase> {
  return openAttemptDatabase(() => {});
}
