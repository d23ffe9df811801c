import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createIndexedDbLog } from '../../src/storage/records/indexeddb-log.ts';
import { buildAttempt, buildMove, buildNext, buildResult } from '../builders/build-attempt.ts';
import { finish, openOver } from './build-log-ports.ts';
import { freshIndexedDb, openTab } from './fresh-indexeddb.ts';

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

it('every write of an attempt waits for the disk, so that a power cut takes back nothing that has shown', async () => {
  const database = await openTab();
  const store = openOver(createIndexedDbLog(async () => database));
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const listDurabilities = async (work: Promise<unknown>) => {
    transactions.mockClear();
    await work;
    return transactions.mock.calls.filter(([, mode]) => mode === 'readwrite').map(([, , options]) => options?.durability);
  };
  expect(await listDurabilities(store.start(buildAttempt()))).toEqual(['strict']);
  expect(await listDurabilities(store.appendMove('attempt-0001', 0, buildNext(buildMove('opening.a'))))).toEqual(['strict']);
  expect(await listDurabilities(finish(store, 'attempt-0001', '2026-11-21T14:05:00.000Z', buildResult()))).toEqual(['strict']);
  expect(await listDurabilities(store.remove('attempt-0001'))).toEqual(['strict']);
  expect(await listDurabilities(store.restore(buildAttempt()))).toEqual(['strict']);
});

it('answers only when the browser has finished writing', async () => {
  const database = await openTab();
  const store = openOver(createIndexedDbLog(async () => database));
  await store.start(buildAttempt());
  const order: string[] = [];
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...parts) {
    const started = transaction.apply(this, parts);
    started.addEventListener('complete', () => order.push('written'));
    return started;
  });
  await store.appendMove('attempt-0001', 0, buildNext(buildMove('opening.a'))).then((answer) => order.push(answer));
  expect(order).toEqual(['written', 'saved']);
});
