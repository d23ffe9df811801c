import { findStorageManager } from './find-storage-manager.ts';
import type { Persistence } from './storage-status.ts';

type Persister = Pick<StorageManager, 'persist' | 'persisted'>;

/** Whether the browser has already promised to keep the storage, without asking for it. */
export async function readPersistence(persister = findPersister()): Promise<Persistence> {
  if (persister === undefined) return 'unavailable';
  return (await persister.persisted().catch(() => false)) ? 'granted' : 'unasked';
}

/** Asks the browser to keep the storage until the user clears it. */
export async function askPersistence(persister = findPersister()): Promise<Persistence> {
  if (persister === undefined) return 'unavailable';
  return (await persister.persist().catch(() => false)) ? 'granted' : 'refused';
}

/** None on pages from a disk: Firefox asks its question there and has been seen to crash over it. */
function findPersister(): Persister | undefined {
  const isOnWeb = typeof location !== 'undefined' && location.protocol.startsWith('http');
  const storage = findStorageManager();
  return isOnWeb && typeof storage?.persist === 'function' && typeof storage.persisted === 'function' ? storage : undefined;
}
