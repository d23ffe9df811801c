import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AttemptStore, AttemptSwap, MergeChanges } from '../../src/storage/attempt-store.ts';
import { createIndexedDbLog } from '../../src/storage/records/indexeddb-log.ts';
import { openRecordDatabase, UPGRADES } from '../../src/storage/records/record-database.ts';
import { buildAttempt, buildMoves } from '../builders/build-attempt.ts';
import { openOver, openStore } from './build-log-ports.ts';
import { freshIndexedDb, openTab } from './fresh-indexeddb.ts';

let store: AttemptStore;
beforeEach(async () => {
  freshIndexedDb();
  const database = await openTab();
  store = openOver(createIndexedDbLog(async () => database));
});
afterEach(() => vi.restoreAllMocks());

/** Two hundred attempts that come, attempt-1000 to attempt-1199, with two moves each. */
function buildMany(): MergeChanges {
  const attempts = Array.from({ length: 200 }, (_, index): AttemptSwap => {
    const id = `attempt-${1000 + index}`;
    return { id, before: undefined, after: buildAttempt({ id, moves: buildMoves('opening.a', 'remedy.a') }) };
  });
  return { attempts, others: [], setAside: { add: [], remove: [] } };
}

/** Lets so many records be written, then the disk is full. */
function fillDiskAfter(records: number): void {
  const add = IDBObjectStore.prototype.add;
  let left = records;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...record) {
    left -= 1;
    if (left < 0) throw new DOMException('no room', 'QuotaExceededError');
    return add.apply(this, record);
  });
}

it('counts what is done, fifty at a time', async () => {
  const seen: number[] = [];
  expect(await store.merge(buildMany(), { onProgress: (done) => seen.push(done) })).toBe('saved');
  expect(seen).toEqual([50, 100, 150, 200]);
  expect((await store.list()).attempts).toHaveLength(200);
});

it('a full disk in the middle leaves everything as it was, and says that it was the disk', async () => {
  await store.start(buildAttempt());
  fillDiskAfter(250);
  await expect(store.merge(buildMany())).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect((await store.list()).attempts).toEqual([buildAttempt()]);
});

it('stopped in the middle, it leaves everything as it was', async () => {
  const stopping = new AbortController();
  const answer = await store.merge(buildMany(), { signal: stopping.signal, onProgress: (done) => done === 100 && stopping.abort() });
  expect(answer).toBe('cancelled');
  expect((await store.list()).attempts).toEqual([]);
});

it('never writes over an attempt that it cannot read', async () => {
  const database = await openTab();
  const newer = { kind: 'attempt', id: 'attempt-0001', index: 0, version: 4, body: { id: 'attempt-0001' } };
  await database.add('rows', newer);
  const changes = { attempts: [{ id: 'attempt-0001', before: undefined, after: buildAttempt() }], others: [], setAside: { add: [], remove: [] } };
  expect(await store.merge(changes)).toBe('conflict');
  expect(await database.get('rows', ['attempt', 'attempt-0001', 0])).toEqual(newer);
});

it('that fails for want of room leaves the attempts on the disk, and tells every tab of what it did when it succeeds', async () => {
  const told: string[] = [];
  const kept = await openStore({
    openDatabase: openTab,
    broadcast: { post: ({ id }) => told.push(id), subscribe: () => () => {} },
    readPersistence: async () => 'unasked',
    askPersistence: async () => 'refused',
  });
  const heard: unknown[] = [];
  kept.watchAttempts((change) => heard.push(change));
  const changes = { attempts: buildMany().attempts.slice(0, 1), others: [], setAside: { add: [], remove: [] } };
  fillDiskAfter(0);
  await expect(kept.merge(changes)).rejects.toThrow('no room');
  expect([kept.status().keeping, told]).toEqual(['kept', []]);
  vi.restoreAllMocks();
  expect(await kept.merge(changes)).toBe('saved');
  expect(told).toEqual(['attempt-1000']);
  expect(heard).toEqual([{ attemptId: 'attempt-1000', from: 'elsewhere' }]);
  await kept.askToPersist();
  expect(kept.status().persistence).toBe('refused');
});

it('is still known after the disk is gone', async () => {
  await store.start(buildAttempt());
  let cut = () => {};
  let isGone = false;
  const kept = await openStore({
    async openDatabase(onDisconnection) {
      cut = () => onDisconnection('cut');
      if (isGone) throw new DOMException('gone', 'UnknownError');
      return openRecordDatabase(onDisconnection);
    },
    broadcast: { post: () => {}, subscribe: () => () => {} },
    readPersistence: async () => 'unasked',
    askPersistence: async () => 'refused',
  });
  await kept.list();
  const { attempts } = buildMany();
  const gone = { id: 'attempt-0001', before: buildAttempt(), after: undefined };
  const torn = { id: 'attempt-0008', reason: [], raw: { head: {}, moves: [] } };
  expect(await kept.merge({ attempts: [...attempts.slice(0, 1), gone], others: [], setAside: { add: [], remove: [] } })).toBe('saved');
  isGone = true;
  cut();
  await kept.load('attempt-1000');
  expect(kept.status().keeping).toBe('memory_only');
  expect(await kept.merge({ attempts: [], others: [], setAside: { add: [torn], remove: [] } })).toBe('saved');
  const list = await kept.list();
  expect([list.attempts.map(({ id }) => id), list.setAside]).toEqual([['attempt-1000'], [torn]]);
});

it('is refused where a newer version has taken the storage over', async () => {
  const kept = await openStore({
    openDatabase: openRecordDatabase,
    broadcast: { post: () => {}, subscribe: () => () => {} },
    readPersistence: async () => 'unasked',
    askPersistence: async () => 'refused',
  });
  await kept.list();
  (await openDB('amends-attempts', UPGRADES.length + 1)).close();
  expect(kept.status().keeping).toBe('taken_over');
  await expect(kept.merge({ attempts: buildMany().attempts.slice(0, 1), others: [], setAside: { add: [], remove: [] } })).rejects.toThrow('newer version');
});
