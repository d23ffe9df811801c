import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFallbackLog } from '../../src/storage/records/fallback-log.ts';
import { createMemoryLog } from '../../src/storage/records/memory-log.ts';
import { createRecordReader, MissingCodeError } from '../../src/storage/records/record-reader.ts';
import type { Keeping } from '../../src/storage/storage-status.ts';
import { buildAttempt, buildMove, buildNext, buildResult } from '../builders/build-attempt.ts';
import { buildLogPorts, fillDisk, finish, openOver, openStore } from './build-log-ports.ts';
import { freshIndexedDb, openTab } from './fresh-indexeddb.ts';

const FINISHED_AT = '2026-11-21T14:05:00.000Z';
const first = buildMove('opening.a', 0);
const second = buildMove('remedy.a', 1);
const third = buildMove('closing.a', 2);

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

/** The moves that a page opened now would find. */
async function movesOnDisk(): Promise<unknown> {
  return (await (await openTab()).getAllKeys('rows')).filter(([, , index]) => index > 0);
}

describe('a full disk that has room again', () => {
  it('gets with the next reply everything that only memory held, and the status says so', async () => {
    const store = await openStore(buildLogPorts());
    const seen: Keeping[] = [];
    store.watchStatus(({ keeping }) => seen.push(keeping));
    await store.start(buildAttempt());
    fillDisk();
    await store.appendMove('attempt-0001', 0, buildNext(first));
    await store.appendMove('attempt-0001', 1, buildNext(second));
    expect(await movesOnDisk()).toEqual([]);
    vi.restoreAllMocks();
    expect(await store.appendMove('attempt-0001', 2, buildNext(third))).toBe('saved');
    expect(seen).toEqual(['full', 'kept']);
    const later = await openStore(buildLogPorts());
    expect(await later.load('attempt-0001')).toEqual({ kind: 'found', attempt: buildAttempt({ moves: [first, second, third] }) });
  });

  it('gets a talk that was begun and ended meanwhile, result and all', async () => {
    const store = await openStore(buildLogPorts());
    fillDisk();
    await store.start(buildAttempt());
    await store.appendMove('attempt-0001', 0, buildNext(first));
    vi.restoreAllMocks();
    await finish(store, 'attempt-0001', FINISHED_AT, buildResult());
    expect(store.status().keeping).toBe('kept');
    const later = await openStore(buildLogPorts());
    expect((await later.list()).attempts).toEqual([buildAttempt({ moves: [first], finishedAt: FINISHED_AT, result: buildResult() })]);
  });

  it('gets the result of a talk of which it had the beginning', async () => {
    const store = await openStore(buildLogPorts());
    await store.start(buildAttempt());
    fillDisk();
    await store.appendMove('attempt-0001', 0, buildNext(first));
    await finish(store, 'attempt-0001', FINISHED_AT, buildResult());
    vi.restoreAllMocks();
    await store.start(buildAttempt({ id: 'attempt-0002' }));
    const later = await openStore(buildLogPorts());
    expect(await later.load('attempt-0001')).toEqual({
      kind: 'found',
      attempt: buildAttempt({ moves: [first], finishedAt: FINISHED_AT, result: buildResult() }),
    });
  });

  it('a talk that is removed makes the room, undo brings it back to the disk', async () => {
    const store = await openStore(buildLogPorts());
    await store.start(buildAttempt());
    fillDisk();
    await store.start(buildAttempt({ id: 'attempt-0002' }));
    expect(store.status().keeping).toBe('full');
    vi.restoreAllMocks();
    expect(await store.remove('attempt-0001')).toEqual(buildAttempt());
    const database = await openTab();
    expect((await database.getAllKeys('rows')).map(([, id]) => id)).toEqual(['attempt-0002']);
    expect(store.status().keeping).toBe('kept');
    await store.restore(buildAttempt());
    expect((await database.getAllKeys('rows')).map(([, id]) => id)).toEqual(['attempt-0001', 'attempt-0002']);
  });

  it('brings nothing back to the disk that another tab has removed there', async () => {
    const [here, elsewhere] = [await openStore(buildLogPorts()), await openStore(buildLogPorts())];
    await here.start(buildAttempt());
    fillDisk();
    await here.start(buildAttempt({ id: 'attempt-0002' }));
    await elsewhere.remove('attempt-0001');
    vi.restoreAllMocks();
    await here.appendMove('attempt-0002', 0, buildNext(first));
    expect((await elsewhere.list()).attempts.map(({ id }) => id)).toEqual(['attempt-0002']);
  });

  it('keeps what another tab has said in the same talk meanwhile', async () => {
    const [here, elsewhere] = [await openStore(buildLogPorts()), await openStore(buildLogPorts())];
    await here.start(buildAttempt());
    fillDisk();
    await here.appendMove('attempt-0001', 0, buildNext(first));
    vi.restoreAllMocks();
    const theirs = { ...first, choice: 'b' };
    await elsewhere.appendMove('attempt-0001', 0, buildNext(theirs));
    await here.appendMove('attempt-0001', 1, buildNext(second));
    expect(await here.load('attempt-0001')).toEqual({ kind: 'found', attempt: buildAttempt({ moves: [theirs] }) });
  });
});

describe('a storage that failed once', () => {
  const failing = () => Promise.reject(new DOMException('the disk coughed', 'UnknownError'));

  it('is tried again with the next write', async () => {
    const disk = createMemoryLog();
    const { append } = disk;
    const seen: Keeping[] = [];
    const store = openOver(createFallbackLog(disk, (keeping) => seen.push(keeping)));
    await store.start(buildAttempt());
    disk.append = failing;
    await store.appendMove('attempt-0001', 0, buildNext(first));
    disk.append = append;
    await store.appendMove('attempt-0001', 1, buildNext(second));
    expect(seen).toEqual(['memory_only', 'kept']);
    expect(await openOver(disk).load('attempt-0001')).toEqual({ kind: 'found', attempt: buildAttempt({ moves: [first, second] }) });
  });

  it('is not left for memory because the code that reads it has not come: what is kept is there all the same', async () => {
    const disk = createMemoryLog();
    const log = createFallbackLog(disk, () => {});
    await openOver(disk).start(buildAttempt());
    const reader = createRecordReader(log, 'attempt', () =>
      Promise.reject(new TypeError('Failed to fetch dynamically imported module: https://amends.test/assets/attempt-kind.js')),
    );
    await expect(reader.list()).rejects.toThrow(MissingCodeError);
    expect(log.keeping()).toBe('kept');
    expect((await openOver(log).list()).attempts).toEqual([buildAttempt()]);
  });

  it('refuses a reply when a newer version turns out to have come in between: memory would be lost with the reload', async () => {
    const disk = createMemoryLog();
    const log = createFallbackLog(disk, () => {});
    const store = openOver(log);
    await store.start(buildAttempt());
    disk.append = () => Promise.reject(new DOMException('newer', 'VersionError'));
    await expect(store.appendMove('attempt-0001', 0, buildNext(first))).rejects.toThrow('newer');
    expect(log.keeping()).toBe('taken_over');
    expect(await store.load('attempt-0001')).toEqual({ kind: 'found', attempt: buildAttempt() });
  });

  it('gets what was written while the rest was on its way', async () => {
    const disk = createMemoryLog();
    const { append, swap } = disk;
    const log = createFallbackLog(disk, () => {});
    const store = openOver(log);
    disk.append = failing;
    disk.swap = failing;
    await store.start(buildAttempt());
    disk.append = append;
    disk.swap = swap;
    await Promise.all([
      store.appendMove('attempt-0001', 0, buildNext(first)),
      store.appendMove('attempt-0001', 1, buildNext(second)),
      store.start(buildAttempt({ id: 'attempt-0002' })),
    ]);
    expect(log.keeping()).toBe('kept');
    expect((await openOver(disk).list()).attempts).toEqual([buildAttempt({ moves: [first, second] }), buildAttempt({ id: 'attempt-0002' })]);
  });

  it('goes on with the last reply, although a list was being read as it was saved', async () => {
    const disk = createMemoryLog();
    const { append, read } = disk;
    const store = openOver(createFallbackLog(disk, () => {}));
    await store.start(buildAttempt());
    const answers: (() => void)[] = [];
    disk.read = async (wanted) => {
      const rows = await read(wanted);
      await new Promise<void>((resolve) => answers.push(resolve));
      return rows;
    };
    const listing = store.list();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    disk.read = read;
    await store.appendMove('attempt-0001', 0, buildNext(first));
    answers[0]?.();
    await listing;
    disk.append = failing;
    expect(await store.appendMove('attempt-0001', 1, buildNext(second))).toBe('saved');
    disk.append = append;
  });
});
