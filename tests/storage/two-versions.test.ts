import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openRecordDatabase, UPGRADES } from '../../src/storage/records/record-database.ts';
import type { StorageStatus } from '../../src/storage/storage-status.ts';
import { buildAttempt, buildMove, buildNext, buildResult } from '../builders/build-attempt.ts';
import { buildLogPorts, finish, openNextVersion, openStore } from './build-log-ports.ts';
import { freshIndexedDb } from './fresh-indexeddb.ts';

const first = buildMove('opening.a', 0);
const second = buildMove('remedy.a', 1);
const newer = buildLogPorts({ openDatabase: openNextVersion });

beforeEach(freshIndexedDb);

describe('a newer version opens beside an older one', () => {
  it('the newer one finds everything that was saved, the older one says that it was overtaken', async () => {
    const older = await openStore(buildLogPorts());
    const seen: StorageStatus[] = [];
    older.watchStatus((status) => seen.push(status));
    await older.start(buildAttempt());
    await older.appendMove('attempt-0001', 0, buildNext(first));
    const next = await openStore(newer);
    expect(seen).toEqual([{ keeping: 'taken_over', persistence: 'unasked' }]);
    expect(next.status().keeping).toBe('kept');
    expect((await next.list()).attempts).toEqual([buildAttempt({ moves: [first] })]);
  });

  it('the older one still shows its talks but takes nothing on that its reload would lose', async () => {
    const older = await openStore(buildLogPorts());
    await older.start(buildAttempt());
    await older.appendMove('attempt-0001', 0, buildNext(first));
    const next = await openStore(newer);
    await expect(older.appendMove('attempt-0001', 1, buildNext(second))).rejects.toThrow('newer version');
    await expect(finish(older, 'attempt-0001', '2026-11-21T14:05:00.000Z', buildResult())).rejects.toThrow('newer version');
    await expect(older.start(buildAttempt({ id: 'attempt-0002' }))).rejects.toThrow('newer version');
    await expect(older.remove('attempt-0001')).rejects.toThrow('newer version');
    expect((await older.list()).attempts).toEqual([buildAttempt({ moves: [first] })]);
    expect(await next.appendMove('attempt-0001', 1, buildNext(second))).toBe('saved');
  });

  it('a reply that was on its way is either saved or refused, never held in memory alone', async () => {
    const older = await openStore(buildLogPorts());
    await older.start(buildAttempt());
    const [answer, next] = await Promise.all([older.appendMove('attempt-0001', 0, buildNext(first)).catch(() => 'refused'), openStore(newer)]);
    const loaded = await next.load('attempt-0001');
    expect(loaded).toEqual({ kind: 'found', attempt: buildAttempt({ moves: answer === 'saved' ? [first] : [] }) });
  });
});

describe('an older version opens beside a newer one', () => {
  it('works in memory and says so; the newer one goes on saving, and nothing of it is touched', async () => {
    const next = await openStore(newer);
    await next.start(buildAttempt());
    const older = await openStore(buildLogPorts());
    expect(older.status().keeping).toBe('newer');
    expect(await older.start(buildAttempt({ id: 'attempt-0002' }))).toBe('saved');
    expect(await older.appendMove('attempt-0002', 0, buildNext(first))).toBe('saved');
    expect(await next.appendMove('attempt-0001', 0, buildNext(first))).toBe('saved');
    expect(next.status().keeping).toBe('kept');
    expect((await next.list()).attempts).toEqual([buildAttempt({ moves: [first] })]);
  });
});

describe('two tabs that upgrade at once', () => {
  it('both get the upgraded database with everything in it', async () => {
    await (await openStore(buildLogPorts())).start(buildAttempt());
    const [one, other] = await Promise.all([openStore(newer), openStore(newer)]);
    expect([one.status().keeping, other.status().keeping]).toEqual(['kept', 'kept']);
    expect(await one.appendMove('attempt-0001', 0, buildNext(first))).toBe('saved');
    expect(await other.load('attempt-0001')).toEqual({ kind: 'found', attempt: buildAttempt({ moves: [first] }) });
  });

  it('both get the database where there was none', async () => {
    const [one, other] = await Promise.all([openStore(buildLogPorts()), openStore(buildLogPorts())]);
    await one.start(buildAttempt());
    await other.start(buildAttempt({ id: 'attempt-0002' }));
    expect((await one.list()).attempts).toEqual((await other.list()).attempts);
    expect((await one.list()).attempts).toHaveLength(2);
  });

  it('an upgrade that fails leaves the older database as it was', async () => {
    await (await openStore(buildLogPorts())).start(buildAttempt());
    const failing = openRecordDatabase(() => {}, [
      ...UPGRADES,
      (database) => {
        database.deleteObjectStore('rows');
        throw new Error('thrown halfway');
      },
    ]);
    await expect(failing).rejects.toThrow();
    expect((await (await openStore(buildLogPorts())).list()).attempts).toEqual([buildAttempt()]);
  });
});

describe('an older tab that does not let go', () => {
  it('does not keep the newer one waiting: that one works in memory and says what stands in the way', async () => {
    const stubborn = await openStubbornly();
    const store = await openStore(newer);
    expect(store.status().keeping).toBe('blocked');
    expect(await store.start(buildAttempt())).toBe('saved');
    expect((await store.list()).attempts).toEqual([buildAttempt()]);
    stubborn.close();
  });

  it('once it is gone, what was done meanwhile is saved and earlier talks are there', async () => {
    const older = await openStore(buildLogPorts());
    await older.start(buildAttempt());
    const stubborn = await openStubbornly();
    const store = await openStore(newer);
    const seen: StorageStatus[] = [];
    store.watchStatus((status) => seen.push(status));
    await store.start(buildAttempt({ id: 'attempt-0002', startedAt: '2026-11-21T15:00:00.000Z' }));
    await store.appendMove('attempt-0002', 0, buildNext(first));
    stubborn.close();
    await vi.waitFor(() => expect(seen).toEqual([{ keeping: 'kept', persistence: 'unasked' }]));
    const kept = [buildAttempt(), buildAttempt({ id: 'attempt-0002', startedAt: '2026-11-21T15:00:00.000Z', moves: [first] })];
    expect((await store.list()).attempts).toEqual(kept);
    expect((await (await openStore(newer)).list()).attempts).toEqual(kept);
  });

  it('what is done while it is gone but nothing is written back yet is not lost either', async () => {
    const stubborn = await openStubbornly();
    const store = await openStore(newer);
    await store.start(buildAttempt());
    stubborn.close();
    await store.appendMove('attempt-0001', 0, buildNext(first));
    await vi.waitFor(() => expect(store.status().keeping).toBe('kept'));
    expect((await (await openStore(newer)).list()).attempts).toEqual([buildAttempt({ moves: [first] })]);
  });

  it('a still newer version gets the database from the one that had to wait', async () => {
    const stubborn = await openStubbornly();
    const store = await openStore(newer);
    stubborn.close();
    await vi.waitFor(() => expect(store.status().keeping).toBe('kept'));
    expect((await openDB('amends-attempts', UPGRADES.length + 2)).version).toBe(UPGRADES.length + 2);
    expect(store.status().keeping).toBe('taken_over');
  });
});

/** A tab of this version that keeps the database open when a newer one asks for it. */
async function openStubbornly(): Promise<{ close(): void }> {
  await openStore(buildLogPorts());
  return openDB('amends-attempts', UPGRADES.length);
}
