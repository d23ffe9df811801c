import { vi } from 'vitest';
import { openAttemptDatabase, UPGRADES } from '../../src/storage/attempt-database.ts';
import type { Surroundings } from '../../src/storage/open-attempt-store.ts';

/** A browser that keeps what it is given, has no other tabs, and grants what it is asked. */
export function surround(changes: Partial<Surroundings> = {}): Surroundings {
  return {
    openDatabase: openAttemptDatabase,
    news: { tell: () => {}, listen: () => () => {} },
    readPersistence: async () => 'unasked',
    askPersistence: async () => 'granted',
    ...changes,
  };
}

/** A tab of the next version of the product, whose upgrade changes nothing. */
export const openNextVersion: Surroundings['openDatabase'] = (onDisconnection) => openAttemptDatabase(onDisconnection, [...UPGRADES, () => {}]);

/** From here on every write fails as on a full disk, until all mocks are restored. */
export function fillDisk(): void {
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}
