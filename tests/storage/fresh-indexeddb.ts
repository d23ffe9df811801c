import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openRecordDatabase, type RecordDatabase } from '../../src/storage/records/record-database.ts';

/** An empty browser database for one test. */
export function freshIndexedDb(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** The product's database, opened as a tab opens it. */
export function openTab(): Promise<RecordDatabase> {
  return openRecordDatabase(() => {});
}
