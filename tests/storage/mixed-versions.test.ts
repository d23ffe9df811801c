import { beforeEach, expect, it } from 'vitest';
import { buildAttempt, buildMove, buildNext, buildResult } from '../builders/build-attempt.ts';
import { finish, openStore } from './build-log-ports.ts';
import { freshIndexedDb, openTab } from './fresh-indexeddb.ts';

const ID = 'attempt-0001';
const first = buildMove('opening.a', 0);
const second = buildMove('remedy.a', 1);
const HEAD = {
  id: ID,
  library: 'canteen',
  scenario: { id: 'cold_soup', revision: 1 },
  method: { id: 'tiny', revision: 1 },
  language: 'en',
  mode: 'guided',
  seed: 42,
  startedAt: '2026-11-21T14:00:00.000Z',
};
/** What format 1 never said of an attempt. */
const MIGRATED = buildAttempt({ setting: { hints: true, guide: true, audience: 'alone' } });

beforeEach(async () => {
  freshIndexedDb();
  const database = await openTab();
  await database.add('rows', { kind: 'attempt', id: ID, index: 0, version: 1, body: HEAD });
  await database.add('rows', { kind: 'attempt', id: ID, index: 1, version: 1, body: first });
});

it('a talk begun under format 1 goes on under format 2: each row keeps its own version', async () => {
  const store = await openStore();
  const event = { event: 'guide_opened', at: second.at, after: 1 } as const;
  expect(await store.appendMove(ID, 1, buildNext(second, [event]))).toBe('saved');
  const versions = (await (await openTab()).getAll('rows')).map(({ version }) => version);
  expect(versions).toEqual([1, 1, 2, 2]);
  expect(await (await openStore()).load(ID)).toEqual({ kind: 'found', attempt: { ...MIGRATED, moves: [first, second], events: [event] } });
});

it('finished under format 2, it is there with its result, and nothing is set aside', async () => {
  const store = await openStore();
  await store.appendMove(ID, 1, buildNext(second));
  expect(await finish(store, ID, '2026-11-21T14:05:00.000Z')).toBe('saved');
  const whole = { ...MIGRATED, moves: [first, second], finishedAt: '2026-11-21T14:05:00.000Z', result: buildResult() };
  expect(await (await openStore()).list()).toEqual({ attempts: [whole], setAside: [] });
});

it('taken away and brought back, it is the same attempt', async () => {
  const store = await openStore();
  const removed = await store.remove(ID);
  expect(await store.restore({ ...MIGRATED, ...removed })).toBe('saved');
  expect((await store.list()).attempts).toEqual([{ ...MIGRATED, moves: [first] }]);
});
