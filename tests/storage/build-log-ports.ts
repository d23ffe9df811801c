import { vi } from 'vitest';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { openAttemptStore } from '../../src/storage/open-attempt-store.ts';
import { type OpenRecordLog, openRecordLog, type RecordLogPorts } from '../../src/storage/records/open-record-log.ts';
import { openRecordDatabase, UPGRADES } from '../../src/storage/records/record-database.ts';
import type { RecordLog, SaveAnswer } from '../../src/storage/records/record-log.ts';
import { buildAttempt, buildResult } from '../builders/build-attempt.ts';

/** A browser that keeps what it is given, has no other tabs, and grants what it is asked. */
export function buildLogPorts(changes: Partial<RecordLogPorts> = {}): RecordLogPorts {
  return {
    openDatabase: openRecordDatabase,
    broadcast: { post: () => {}, subscribe: () => () => {} },
    readPersistence: async () => 'unasked',
    askPersistence: async () => 'granted',
    ...changes,
  };
}

/** A tab of the next version of the product, whose upgrade changes nothing. */
export const openNextVersion: RecordLogPorts['openDatabase'] = (onDisconnection) => openRecordDatabase(onDisconnection, [...UPGRADES, () => {}]);

/** From here on every write fails as on a full disk, until all mocks are restored. */
export function fillDisk(): void {
  for (const write of ['add', 'put'] as const) {
    vi.spyOn(IDBObjectStore.prototype, write).mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
  }
}

/** The attempts of a tab, with how well its log keeps them. */
export type StoreInTest = AttemptStore & Pick<OpenRecordLog, 'status' | 'askToPersist' | 'watchStatus'>;

/** Opens what a tab opens: the log, and the attempts in it. */
export async function openStore(ports: RecordLogPorts = buildLogPorts()): Promise<StoreInTest> {
  const log = await openRecordLog(ports);
  return { ...openAttemptStore(log), status: log.status, askToPersist: log.askToPersist, watchStatus: log.watchStatus };
}

/** The attempts of a log that stands by itself: it tells nobody, and asks no browser. */
export function openOver(log: RecordLog): AttemptStore {
  return openAttemptStore({ ...log, watch: () => () => {}, askToPersistOnce: async () => {} });
}

/** Closes a kept attempt with a result, as a talk does that has come to its end. */
export async function finish(store: AttemptStore, id: string, finishedAt: string, result = buildResult()): Promise<SaveAnswer> {
  const loaded = await store.load(id);
  const attempt = loaded.kind === 'found' ? loaded.attempt : buildAttempt({ id });
  return store.finish({ ...attempt, finishedAt, result });
}
