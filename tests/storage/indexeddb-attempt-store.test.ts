import { beforeEach, describe, expect, it } from 'vitest';
import type { AttemptDatabase } from '../../src/storage/attempt-database.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createIndexedDbAttemptStore } from '../../src/storage/indexeddb-attempt-store.ts';
import { buildAttempt, buildMove } from '../builders/build-attempt.ts';
import { describeAttemptStore } from './attempt-store.contract.ts';
import { freshIndexedDb, openTab } from './fresh-indexeddb.ts';

const move = buildMove('opening.a');

describe('attempts in IndexedDB', () => {
  beforeEach(freshIndexedDb);
  describeAttemptStore(async () => {
    const database = await openTab();
    return createIndexedDbAttemptStore(async () => database);
  });
});

describe('two tabs on one attempt', () => {
  beforeEach(freshIndexedDb);

  it('only one of two moves made at the same moment is saved', async () => {
    const [one, other] = [await openStore(), await openStore()];
    await one.start(buildAttempt());
    const answers = await Promise.all([one.appendMove('attempt-0001', 0, move), other.appendMove('attempt-0001', 0, { ...move, choice: 'b' })]);
    expect(answers.sort()).toEqual(['conflict', 'saved']);
    expect(await other.load('attempt-0001')).toEqual(await one.load('attempt-0001'));
  });

  it('a move in a tab whose attempt another tab removed is not saved as an orphan', async () => {
    const [one, other] = [await openStore(), await openStore()];
    await one.start(buildAttempt());
    await other.remove('attempt-0001');
    expect(await one.appendMove('attempt-0001', 0, move)).toBe('conflict');
    expect(await one.list()).toEqual({ attempts: [], setAside: [] });
  });
});

describe('records that cannot be read', () => {
  let database: AttemptDatabase;
  let store: AttemptStore;
  const sound = buildAttempt({ id: 'attempt-0002', moves: [move] });
  beforeEach(async () => {
    freshIndexedDb();
    database = await openTab();
    store = createIndexedDbAttemptStore(async () => database);
    await store.start(sound);
  });

  it('are set aside with their problems and as they were found, and nothing else is lost', async () => {
    const damaged = { id: 'attempt-0001', formatVersion: 1, mode: 'exam' };
    await database.add('attempts', damaged);
    await database.add('moves', { attemptId: 'attempt-0001', index: 0, move });
    const { attempts, setAside } = await store.list();
    expect(attempts).toEqual([sound]);
    expect(setAside.map(({ id, raw }) => ({ id, raw }))).toEqual([
      { id: 'attempt-0001', raw: { head: damaged, moves: [{ attemptId: 'attempt-0001', index: 0, move }] } },
    ]);
    expect(setAside[0]?.reason).toContainEqual({
      code: 'wrong_value',
      file: 'attempts/attempt-0001',
      path: ['mode'],
      found: expect.stringContaining('exam'),
      expected: 'guided, assessment',
    });
  });

  it('stay set aside: the next list names them again, and they no longer lie among the attempts', async () => {
    await database.add('attempts', { id: 'attempt-0001' });
    await store.list();
    const { setAside } = await store.list();
    expect(setAside.map(({ id }) => id)).toEqual(['attempt-0001']);
    expect(await database.getAllKeys('attempts')).toEqual(['attempt-0002']);
  });

  it('are found when one attempt is opened, too', async () => {
    await database.add('attempts', { id: 'attempt-0001' });
    expect(await store.load('attempt-0001')).toMatchObject({ kind: 'set_aside', record: { id: 'attempt-0001' } });
    expect(await store.load('attempt-0001')).toEqual({ kind: 'missing' });
    expect((await store.list()).setAside).toHaveLength(1);
  });

  it('a move that is missing in the middle sets the attempt aside', async () => {
    await store.start(buildAttempt());
    await database.add('moves', { attemptId: 'attempt-0001', index: 1, move });
    const { setAside } = await store.list();
    expect(setAside[0]?.reason).toEqual([{ code: 'wrong_value', file: 'attempts/attempt-0001', path: ['moves', 0], found: '1', expected: '0' }]);
  });

  it('moves without their attempt are set aside, not lost', async () => {
    await database.add('moves', { attemptId: 'attempt-0001', index: 0, move });
    const { attempts, setAside } = await store.list();
    expect(attempts).toEqual([sound]);
    expect(setAside.map(({ id, raw }) => ({ id, raw }))).toEqual([
      { id: 'attempt-0001', raw: { head: undefined, moves: [{ attemptId: 'attempt-0001', index: 0, move }] } },
    ]);
  });

  it('an attempt of a newer format is reported but left where the newer version will look for it', async () => {
    await database.add('attempts', { ...buildAttempt(), moves: undefined, formatVersion: 2 });
    const { setAside } = await store.list();
    expect(setAside.map(({ reason }) => reason.map(({ code }) => code))).toEqual([['unknown_version']]);
    expect(await database.getAllKeys('attempts')).toEqual(['attempt-0001', 'attempt-0002']);
  });
});

async function openStore(): Promise<AttemptStore> {
  const database = await openTab();
  return createIndexedDbAttemptStore(async () => database);
}
