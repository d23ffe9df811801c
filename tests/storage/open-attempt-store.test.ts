import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAttemptStore } from '../../src/storage/open-attempt-store.ts';
import { openRecordLog, type RecordLogPorts } from '../../src/storage/records/open-record-log.ts';
import { openRecordBroadcast } from '../../src/storage/records/record-broadcast.ts';
import { BlockedError, openRecordDatabase } from '../../src/storage/records/record-database.ts';
import type { StorageStatus } from '../../src/storage/storage-status.ts';
import { buildAttempt, buildMove, buildNext, buildResult } from '../builders/build-attempt.ts';
import { buildLogPorts, fillDisk, finish, openStore } from './build-log-ports.ts';
import { freshIndexedDb, openTab } from './fresh-indexeddb.ts';

const first = buildMove('opening.a', 0);
const second = buildMove('remedy.a', 1);

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

describe('opening', () => {
  it('keeps attempts where the browser lets it: another page finds them', async () => {
    const store = await openStore(buildLogPorts());
    await store.start(buildAttempt());
    expect(store.status()).toEqual({ keeping: 'kept', persistence: 'unasked' });
    const later = await openStore(buildLogPorts());
    expect((await later.list()).attempts).toEqual([buildAttempt()]);
  });

  it('goes on in memory and says so where the browser refuses', async () => {
    const store = await openStore(buildLogPorts({ openDatabase: () => Promise.reject(new DOMException('no', 'SecurityError')) }));
    expect(store.status().keeping).toBe('memory_only');
    expect(await store.start(buildAttempt())).toBe('saved');
    expect(await store.appendMove('attempt-0001', 0, buildNext(first))).toBe('saved');
    expect(await store.load('attempt-0001')).toEqual({ kind: 'found', attempt: buildAttempt({ moves: [first] }) });
  });
});

describe('a browser that does not answer', () => {
  it('keeps nobody waiting, neither at the start nor with a reply; when it opens after all, everything moves in', async () => {
    await (await openStore(buildLogPorts())).start(buildAttempt({ id: 'attempt-0000', startedAt: '2026-11-20T10:00:00.000Z' }));
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const openDatabase: RecordLogPorts['openDatabase'] = (onDisconnection) => answered.then(() => openRecordDatabase(onDisconnection));
    const store = await openStore(buildLogPorts({ longestWait: 5, openDatabase }));
    expect(store.status().keeping).toBe('memory_only');
    expect(await store.start(buildAttempt())).toBe('saved');
    expect(await store.appendMove('attempt-0001', 0, buildNext(first))).toBe('saved');
    answer();
    await vi.waitFor(() => expect(store.status().keeping).toBe('kept'));
    const later = await openStore(buildLogPorts());
    expect((await later.list()).attempts).toEqual([
      buildAttempt({ id: 'attempt-0000', startedAt: '2026-11-20T10:00:00.000Z' }),
      buildAttempt({ moves: [first] }),
    ]);
  });

  it.each([
    ['an older version stands in the way', new BlockedError(new Promise(() => {})), 'blocked'],
    ['a newer version has been here', new DOMException('newer', 'VersionError'), 'newer'],
  ])('is believed when it says late why there is nothing: %s', async (_, error, keeping) => {
    let refuse = (_error: Error) => {};
    const store = await openStore(
      buildLogPorts({
        longestWait: 5,
        openDatabase: () =>
          new Promise((_resolve, reject) => {
            refuse = reject;
          }),
      }),
    );
    expect(store.status().keeping).toBe('memory_only');
    refuse(error);
    await vi.waitFor(() => expect(store.status().keeping).toBe(keeping));
  });

  it('is believed when it refuses late', async () => {
    const openDatabase = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new DOMException('no', 'SecurityError');
    };
    const store = await openStore(buildLogPorts({ longestWait: 5, openDatabase }));
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await store.start(buildAttempt())).toBe('saved');
    expect(store.status().keeping).toBe('memory_only');
  });
});

describe('a browser that refuses everything', () => {
  it('still gets a store, whatever throws on being touched', async () => {
    vi.stubGlobal('indexedDB', undefined);
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('no', 'SecurityError');
        }
      },
    );
    const log = await openRecordLog();
    const store = openAttemptStore(log);
    vi.unstubAllGlobals();
    expect(log.status()).toEqual({ keeping: 'memory_only', persistence: 'unavailable' });
    expect(await store.start(buildAttempt())).toBe('saved');
    expect((await store.list()).attempts).toEqual([buildAttempt()]);
  });
});

describe('a talk that outlives its storage', () => {
  it('goes on in memory when the disk is full; the moves before stay saved, older attempts stay listed', async () => {
    const older = buildAttempt({ id: 'attempt-0000', startedAt: '2026-11-20T10:00:00.000Z' });
    await (await openStore(buildLogPorts())).start(older);
    const store = await openStore(buildLogPorts());
    await store.start(buildAttempt());
    await store.appendMove('attempt-0001', 0, buildNext(first));
    fillDisk();
    expect(await store.appendMove('attempt-0001', 1, buildNext(second))).toBe('saved');
    expect(store.status().keeping).toBe('full');
    expect((await store.list()).attempts).toEqual([older, buildAttempt({ moves: [first, second] })]);
    vi.restoreAllMocks();
    const nextDay = await openStore(buildLogPorts());
    expect(await nextDay.load('attempt-0001')).toEqual({ kind: 'found', attempt: buildAttempt({ moves: [first] }) });
  });

  it('what was set aside is still named after the disk has filled up', async () => {
    await (await openTab()).add('rows', { kind: 'attempt', id: 'attempt-0009', index: 0, version: 1, body: {} });
    const store = await openStore(buildLogPorts());
    await store.list();
    fillDisk();
    await store.start(buildAttempt());
    expect((await store.list()).setAside.map(({ id }) => id)).toEqual(['attempt-0009']);
  });

  it('opens a new connection after the browser has cut the old one', async () => {
    let cut = () => {};
    const store = await openStore(
      buildLogPorts({
        openDatabase: async (onDisconnection) => {
          const database = await openRecordDatabase(onDisconnection);
          cut = () => {
            database.close();
            onDisconnection('cut');
          };
          return database;
        },
      }),
    );
    await store.start(buildAttempt());
    cut();
    expect(await store.appendMove('attempt-0001', 0, buildNext(first))).toBe('saved');
    expect(store.status().keeping).toBe('kept');
  });
});

describe('persistent storage', () => {
  it('is asked for once, when the first attempt is finished, and the answer is kept', async () => {
    const askPersistence = vi.fn(async () => 'refused' as const);
    const store = await openStore(buildLogPorts({ askPersistence }));
    const seen: StorageStatus[] = [];
    store.watchStatus((status) => seen.push(status));
    await store.start(buildAttempt());
    await store.appendMove('attempt-0001', 0, buildNext(first));
    expect(askPersistence).not.toHaveBeenCalled();
    await finish(store, 'attempt-0001', '2026-11-21T14:05:00.000Z', buildResult());
    await vi.waitFor(() => expect(seen).toEqual([{ keeping: 'kept', persistence: 'refused' }]));
    await finish(store, 'attempt-0001', '2026-11-21T14:05:00.000Z', buildResult());
    expect(askPersistence).toHaveBeenCalledTimes(1);
  });

  it('is not asked for where it has been granted before, or does not exist', async () => {
    for (const persistence of ['granted', 'unavailable'] as const) {
      freshIndexedDb();
      const askPersistence = vi.fn(async () => 'granted' as const);
      const store = await openStore(buildLogPorts({ askPersistence, readPersistence: async () => persistence }));
      await store.start(buildAttempt());
      await finish(store, 'attempt-0001', '2026-11-21T14:05:00.000Z', buildResult());
      expect(askPersistence).not.toHaveBeenCalled();
      expect(store.status().persistence).toBe(persistence);
    }
  });
});

describe('broadcasts between tabs', () => {
  it('every saved change is heard here and elsewhere, a conflict nowhere', async () => {
    const here = await openStore(buildLogPorts({ broadcast: openRecordBroadcast() }));
    const elsewhere = await openStore(buildLogPorts({ broadcast: openRecordBroadcast() }));
    const heardHere: unknown[] = [];
    const heardElsewhere: unknown[] = [];
    here.watchAttempts((change) => heardHere.push(change));
    elsewhere.watchAttempts((change) => heardElsewhere.push(change));
    await here.start(buildAttempt());
    await here.appendMove('attempt-0001', 0, buildNext(first));
    await here.appendMove('attempt-0001', 0, buildNext(first));
    const finished = buildAttempt({ moves: [first], finishedAt: '2026-11-21T14:05:00.000Z', result: buildResult() });
    await here.finish(finished);
    expect(heardHere).toEqual([
      { attemptId: 'attempt-0001', from: 'here', known: { begun: buildAttempt() } },
      { attemptId: 'attempt-0001', from: 'here', known: { known: 0, next: buildNext(first) } },
      { attemptId: 'attempt-0001', from: 'here', known: { finished } },
    ]);
    await vi.waitFor(() =>
      expect(heardElsewhere).toEqual([
        { attemptId: 'attempt-0001', from: 'elsewhere' },
        { attemptId: 'attempt-0001', from: 'elsewhere' },
        { attemptId: 'attempt-0001', from: 'elsewhere' },
      ]),
    );
  });

  it('what another version of the product says is not taken for a change', async () => {
    const broadcast = openRecordBroadcast();
    const heard: unknown[] = [];
    broadcast.subscribe((key) => heard.push(key));
    const channel = new BroadcastChannel('amends-attempts');
    channel.postMessage('hello');
    channel.postMessage({ attemptId: 'attempt-0001' });
    channel.postMessage({ kind: 'attempt', id: 7 });
    channel.postMessage({ kind: 'attempt', id: 'attempt-0001' });
    await vi.waitFor(() => expect(heard).toEqual([{ kind: 'attempt', id: 'attempt-0001' }]));
    channel.close();
  });

  it('nobody is told where the browser has no channel', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const broadcast = openRecordBroadcast();
    expect(() => broadcast.post({ kind: 'attempt', id: 'attempt-0001' })).not.toThrow();
    expect(broadcast.subscribe(() => {})).toBeTypeOf('function');
    vi.unstubAllGlobals();
  });
});
