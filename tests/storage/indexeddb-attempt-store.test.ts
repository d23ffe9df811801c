import { beforeEach, describe, expect, it } from 'vitest';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createIndexedDbLog } from '../../src/storage/records/indexeddb-log.ts';
import type { RecordDatabase } from '../../src/storage/records/record-database.ts';
import type { Row } from '../../src/storage/records/record-log.ts';
import { buildAttempt, buildMove, buildNext } from '../builders/build-attempt.ts';
import { describeAttemptStore } from './attempt-store.contract.ts';
import { openOver } from './build-log-ports.ts';
import { freshIndexedDb, openTab } from './fresh-indexeddb.ts';

const move = buildMove('opening.a');

describe('attempts in IndexedDB', () => {
  beforeEach(freshIndexedDb);
  describeAttemptStore(openStore);
});

describe('two tabs on one attempt', () => {
  beforeEach(freshIndexedDb);

  it('only one of two moves made at the same moment is saved', async () => {
    const [one, other] = [await openStore(), await openStore()];
    await one.start(buildAttempt());
    const answers = await Promise.all([
      one.appendMove('attempt-0001', 0, buildNext(move)),
      other.appendMove('attempt-0001', 0, buildNext({ ...move, choice: 'b' })),
    ]);
    expect(answers.sort()).toEqual(['conflict', 'saved']);
    expect(await other.load('attempt-0001')).toEqual(await one.load('attempt-0001'));
  });

  it('an attempt that another tab goes on with while it is being removed goes as it has become', async () => {
    const [one, other] = [await openStore(), await openStore()];
    await one.start(buildAttempt());
    const [removed] = await Promise.all([one.remove('attempt-0001'), other.appendMove('attempt-0001', 0, buildNext(move))]);
    expect(removed?.id).toBe('attempt-0001');
    expect(await other.load('attempt-0001')).toEqual({ kind: 'missing' });
  });

  it('a move in a tab whose attempt another tab removed is not saved as an orphan', async () => {
    const [one, other] = [await openStore(), await openStore()];
    await one.start(buildAttempt());
    await other.remove('attempt-0001');
    expect(await one.appendMove('attempt-0001', 0, buildNext(move))).toBe('conflict');
    expect(await one.list()).toEqual({ attempts: [], setAside: [] });
  });
});

describe('records that cannot be read', () => {
  let database: RecordDatabase;
  let store: AttemptStore;
  const sound = buildAttempt({ id: 'attempt-0002', moves: [move] });
  const damaged: Row = { kind: 'attempt', id: 'attempt-0001', index: 0, version: 1, body: { id: 'attempt-0001', mode: 'exam' } };
  const moved: Row = { kind: 'attempt', id: 'attempt-0001', index: 1, version: 1, body: move };
  const listIds = async () => (await database.getAllKeys('rows')).flatMap(([kind, id, index]) => (kind === 'attempt' && index === 0 ? [id] : []));
  beforeEach(async () => {
    freshIndexedDb();
    database = await openTab();
    store = await openStore();
    await store.start(sound);
  });

  it('are set aside with their problems and as they were found, and nothing else is lost', async () => {
    await database.add('rows', damaged);
    await database.add('rows', moved);
    const { attempts, setAside } = await store.list();
    expect(attempts).toEqual([sound]);
    expect(setAside.map(({ id, raw }) => ({ id, raw }))).toEqual([
      {
        id: 'attempt-0001',
        raw: [
          { index: 0, version: 1, body: damaged.body },
          { index: 1, version: 1, body: move },
        ],
      },
    ]);
    expect(setAside[0]?.reason).toContainEqual({ code: 'wrong_type', file: 'attempts/attempt-0001', path: ['setting'], found: 'exam', expected: 'object' });
  });

  it('stay set aside: the next list names them again, and they no longer lie among the attempts', async () => {
    await database.add('rows', damaged);
    await store.list();
    const { setAside } = await store.list();
    expect(setAside.map(({ id }) => id)).toEqual(['attempt-0001']);
    expect(await listIds()).toEqual(['attempt-0002']);
  });

  it('are found when one attempt is opened, too', async () => {
    await database.add('rows', damaged);
    expect(await store.load('attempt-0001')).toMatchObject({ kind: 'set_aside', record: { id: 'attempt-0001' } });
    expect(await store.load('attempt-0001')).toEqual({ kind: 'missing' });
    expect((await store.list()).setAside).toHaveLength(1);
  });

  it('a move that is missing in the middle sets the attempt aside', async () => {
    await store.start(buildAttempt());
    await database.add('rows', { ...moved, index: 2 });
    const { setAside } = await store.list();
    expect(setAside[0]?.reason).toEqual([{ code: 'wrong_value', file: 'attempts/attempt-0001', path: ['rows', 1], found: '2', expected: '1' }]);
  });

  it('moves without their attempt are set aside, not lost', async () => {
    await database.add('rows', moved);
    const { attempts, setAside } = await store.list();
    expect(attempts).toEqual([sound]);
    expect(setAside.map(({ id, raw }) => ({ id, raw }))).toEqual([{ id: 'attempt-0001', raw: [{ index: 1, version: 1, body: move }] }]);
  });

  it('an attempt of a newer format is reported but left where the newer version will look for it', async () => {
    await database.add('rows', { ...damaged, version: 4 });
    const { setAside } = await store.list();
    expect(setAside.map(({ reason }) => reason.map(({ code }) => code))).toEqual([['unknown_version']]);
    expect(await listIds()).toEqual(['attempt-0001', 'attempt-0002']);
  });

  it('a row of a newer format in an attempt of this one is reported and left there as well', async () => {
    await store.start(buildAttempt());
    await database.add('rows', { ...moved, version: 3, body: { spoken: 'aloud' } });
    const { setAside } = await store.list();
    expect(setAside[0]?.reason).toEqual([
      { code: 'unknown_version', file: 'attempts/attempt-0001', path: ['rows', 1, 'version'], found: '3', expected: '1–2' },
    ]);
    expect(await listIds()).toEqual(['attempt-0001', 'attempt-0002']);
  });
});

async function openStore(): Promise<AttemptStore> {
  const database = await openTab();
  return openOver(createIndexedDbLog(async () => database));
}
