import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRecordDatabase } from '../../src/storage/records/record-database.ts';
import type { RecordKey } from '../../src/storage/records/record-log.ts';
import { DATABASE_NAME } from '../../src/storage/saved-keys.ts';
import type { Keeping } from '../../src/storage/storage-status.ts';
import { buildAttempt, buildMove, buildNext, buildResult } from '../builders/build-attempt.ts';
import { buildLogPorts, fillDisk, finish, openStore } from './build-log-ports.ts';
import { freshIndexedDb, openTab } from './fresh-indexeddb.ts';

const first = buildMove('opening.a', 0);
const second = buildMove('remedy.a', 1);
const whole = buildAttempt({ moves: [first], finishedAt: '2026-11-21T14:05:00.000Z', result: buildResult() });
const open = buildAttempt({ id: 'attempt-0002', startedAt: '2026-11-21T15:00:00.000Z', moves: [first] });
const damaged = {
  kind: 'attempt',
  id: 'attempt-0003',
  index: 0,
  version: 1,
  body: { id: 'attempt-0003', mode: 'exam', startedAt: '2026-11-21T16:00:00.000Z' },
};

beforeEach(freshIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
});

/** A tab that has read everything there is: a finished talk, one in its middle, and a record that cannot be read. */
async function openFilled() {
  await (await openTab()).add('rows', damaged);
  const store = await openStore(buildLogPorts());
  await store.restore(whole);
  await store.restore(open);
  await store.list();
  const seen: Keeping[] = [];
  store.watchStatus(({ keeping }) => seen.push(keeping));
  return { store, seen };
}

describe('a database that another page deletes', () => {
  it('is written anew with every talk that this page knows, and what was set aside', async () => {
    const { store, seen } = await openFilled();
    const before = await store.list();
    await deleteDB(DATABASE_NAME);
    await vi.waitFor(() => expect(store.status().keeping).toBe('kept'));
    expect(seen).toEqual(['deleted', 'kept']);
    const reloaded = await openStore(buildLogPorts());
    expect(await reloaded.list()).toEqual(before);
    expect(before.setAside.map(({ id }) => id)).toEqual(['attempt-0003']);
  });

  it('is not told as a newer version: replies go on being saved', async () => {
    const { store, seen } = await openFilled();
    await deleteDB(DATABASE_NAME);
    expect(await store.appendMove('attempt-0002', 1, buildNext(second))).toBe('saved');
    await vi.waitFor(() => expect(store.status().keeping).toBe('kept'));
    expect(seen).not.toContain('taken_over');
    const reloaded = await openStore(buildLogPorts());
    expect(await reloaded.load('attempt-0002')).toEqual({ kind: 'found', attempt: { ...open, moves: [first, second] } });
  });

  it('loses no reply that was on its way', async () => {
    const { store } = await openFilled();
    const [answer] = await Promise.all([store.appendMove('attempt-0002', 1, buildNext(second)), deleteDB(DATABASE_NAME)]);
    expect(answer).toBe('saved');
    await vi.waitFor(() => expect(store.status().keeping).toBe('kept'));
    const reloaded = await openStore(buildLogPorts());
    expect(await reloaded.load('attempt-0002')).toEqual({ kind: 'found', attempt: { ...open, moves: [first, second] } });
  });

  it('is written by two tabs together without a talk or a record twice', async () => {
    const { store } = await openFilled();
    const other = await openStore(buildLogPorts());
    const before = await other.list();
    await deleteDB(DATABASE_NAME);
    await vi.waitFor(() => expect([store.status().keeping, other.status().keeping]).toEqual(['kept', 'kept']));
    expect(await (await openStore(buildLogPorts())).list()).toEqual(before);
  });

  it('says that only this page has the talks for as long as they cannot be written, and writes them when they can', async () => {
    const { store, seen } = await openFilled();
    fillDisk();
    await deleteDB(DATABASE_NAME);
    await vi.waitFor(() => expect(seen.at(-1)).toBe('full'));
    expect((await store.list()).attempts).toEqual([whole, open]);
    vi.restoreAllMocks();
    await store.appendMove('attempt-0002', 1, buildNext(second));
    expect(store.status().keeping).toBe('kept');
    const { attempts, setAside } = await (await openStore(buildLogPorts())).list();
    expect(attempts).toEqual([whole, { ...open, moves: [first, second] }]);
    expect(setAside.map(({ id }) => id)).toEqual(['attempt-0003']);
  });
});

describe('a connection that the browser cuts', () => {
  /** A tab whose connection can be cut off, as browsers do when somebody clears what a site has kept. */
  async function openCuttable() {
    const browser = { isSilent: false };
    let cut = () => {};
    let hear = (_key: RecordKey) => {};
    const store = await openStore(
      buildLogPorts({
        broadcast: {
          post: () => {},
          subscribe(listener) {
            hear = listener;
            return () => {};
          },
        },
        longestWait: 50,
        async openDatabase(onDisconnection) {
          if (browser.isSilent) return new Promise(() => {});
          const database = await openRecordDatabase(onDisconnection);
          cut = () => {
            database.close();
            onDisconnection('cut');
          };
          return database;
        },
      }),
    );
    await store.restore(open);
    return { store, browser, cut: () => cut(), hear: (id: string) => hear({ kind: 'attempt', id }) };
  }

  it('with all that was kept: the talks of this page are written anew, a reply that comes at once among them', async () => {
    const { store, cut } = await openCuttable();
    // The database is gone before the page hears of it.
    freshIndexedDb();
    cut();
    expect(await store.appendMove('attempt-0002', 1, buildNext(second))).toBe('saved');
    await vi.waitFor(() => expect(store.status().keeping).toBe('kept'));
    expect((await (await openStore(buildLogPorts())).list()).attempts).toEqual([{ ...open, moves: [first, second] }]);
  });

  it('and that then neither opens a new one nor refuses it: no reply waits for it, and all is written once it answers', async () => {
    const { store, browser, cut } = await openCuttable();
    freshIndexedDb();
    browser.isSilent = true;
    cut();
    expect(await store.appendMove('attempt-0002', 1, buildNext(second))).toBe('saved');
    expect(store.status().keeping).toBe('memory_only');
    browser.isSilent = false;
    await finish(store, 'attempt-0002', '2026-11-21T15:05:00.000Z', buildResult());
    let later = 0;
    await vi.waitFor(async () => {
      later += 1;
      await store.start(buildAttempt({ id: `attempt-1${String(later).padStart(3, '0')}`, startedAt: '2026-11-21T16:00:00.000Z' }));
      expect(store.status().keeping).toBe('kept');
    });
    const { attempts } = await (await openStore(buildLogPorts())).list();
    expect(attempts).toHaveLength(1 + later);
    expect(attempts[0]).toMatchObject({ id: 'attempt-0002', moves: [first, second], result: { overall: 100 } });
  });

  it('alone: a talk that another tab has removed does not come back', async () => {
    const { store, cut, hear } = await openCuttable();
    await (await openStore(buildLogPorts())).remove('attempt-0002');
    hear('attempt-0002');
    cut();
    await vi.waitFor(() => expect(store.status().keeping).toBe('kept'));
    expect((await store.list()).attempts).toEqual([]);
  });
});
