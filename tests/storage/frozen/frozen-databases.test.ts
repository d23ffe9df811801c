import { describe, expect, test } from 'vitest';
import type { Format } from '../../../src/domain/format/migrations.ts';
import { SETTINGS_FORMAT } from '../../../src/domain/format/migrations.ts';
import { readShape } from '../../../src/domain/format/read-shape.ts';
import { openRecordDatabase, UPGRADES } from '../../../src/storage/records/record-database.ts';
import type { Row } from '../../../src/storage/records/record-log.ts';
import { DATABASE_NAME, SAVED_KEYS } from '../../../src/storage/saved-keys.ts';
import { SettingsSchema } from '../../../src/storage/settings-schema.ts';
import { buildMove, buildNext, buildResult } from '../../builders/build-attempt.ts';
import { findGaps } from '../../formats/find-gaps.ts';
import { buildLogPorts, finish, openNextVersion, openStore } from '../build-log-ports.ts';
import { freshIndexedDb } from '../fresh-indexeddb.ts';
import { describeStores, FROZEN_VERSIONS, loadFrozenDatabase, readAllStores, readFrozenDatabase } from './load-frozen-database.ts';

/** What each upgrade after the first must make of the frozen database before it, by its name. */
const UPGRADE_TESTS: Readonly<Record<string, () => Promise<void>>> = {
  async indexAttemptsByStart() {
    const held = readFrozenDatabase(1).stores.map(({ name, records }) => [name, records.map(({ value }) => value)]);
    expect(await readAllStores(DATABASE_NAME)).toEqual(Object.fromEntries(held));
    const [attempts] = await describeStores(DATABASE_NAME);
    expect(attempts?.indexes).toEqual([{ name: 'by_start', keyPath: 'startedAt', unique: false, multiEntry: false }]);
  },
  async keepRecordsAsRows() {
    const { rows = [], ...others } = await readAllStores(DATABASE_NAME);
    expect(others).toEqual({});
    const kept = (rows as Row[]).map(({ kind, id, index, version }) => [kind, id, index, version]);
    // What was finished is one row; what is under way has one for its head and one for each move.
    expect(kept).toEqual([
      ['attempt', 'a-3840b133-68073610-980ebe31-7892836d', 0, 1],
      ['attempt', 'a-437514c5-8103d503-d24d69ea-392bc8d2', -1, 1],
      ['attempt', 'a-5f1c2d3e-00000001-00000002-00000003', -1, 1],
      ['attempt', 'a-bd1b0767-5dbb9e2e-b41759a0-b9c99011', 0, 1],
      ['attempt', 'a-bd1b0767-5dbb9e2e-b41759a0-b9c99011', 1, 1],
      ['attempt', 'a-bd1b0767-5dbb9e2e-b41759a0-b9c99011', 2, 1],
      ['attempt', 'a-dfe48e8b-d7b9f81c-ed06d093-ec3ca7ce', 0, 1],
      ['attempt', 'a-dfe48e8b-d7b9f81c-ed06d093-ec3ca7ce', 1, 1],
      ['attempt', 'a-dfe48e8b-d7b9f81c-ed06d093-ec3ca7ce', 2, 1],
      ['set_aside', 'kept-1', 0, 1],
    ]);
  },
};

/** What every frozen database holds: talks by what was said in them and their result, then what was set aside. */
const WHOLE = { id: 'a-437514c5-8103d503-d24d69ea-392bc8d2', said: 'a d c a b c c a a c d b', overall: 65, library: undefined };
const OPEN = { id: 'a-bd1b0767-5dbb9e2e-b41759a0-b9c99011', said: expect.stringMatching(/^[a-d] silence$/), overall: undefined, library: undefined };
const UNTOUCHED = { id: 'a-3840b133-68073610-980ebe31-7892836d', said: '', overall: undefined, library: undefined };
const HELD: Readonly<Record<number, readonly unknown[]>> = {
  1: [WHOLE, OPEN, UNTOUCHED],
  2: [
    WHOLE,
    OPEN,
    UNTOUCHED,
    { id: 'a-5f1c2d3e-00000001-00000002-00000003', said: 'b a', overall: 42, library: 'lakeside' },
    { id: 'a-dfe48e8b-d7b9f81c-ed06d093-ec3ca7ce', said: 'c b', overall: undefined, library: 'amends' },
  ],
  3: [
    WHOLE,
    OPEN,
    UNTOUCHED,
    { id: 'a-5f1c2d3e-00000001-00000002-00000003', said: 'b a', overall: 42, library: 'lakeside' },
    { id: 'a-dfe48e8b-d7b9f81c-ed06d093-ec3ca7ce', said: 'c b', overall: undefined, library: 'amends' },
    { id: 'a-7e0591ff-bb8f0fc9-7c61bf4a-8c803f96', said: 'c a', overall: undefined, library: 'amends' },
  ],
};

/** What a record says beside its place: rows have it in their body. */
function bodyOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'body' in value ? value.body : value;
}

/** Everything that a kept record says, whether it lies in a head, a row or a whole: every string and number in it. */
function listParts(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.entries(value).flatMap(([key, part]) => (['formatVersion', 'attemptId', 'index'].includes(key) ? [] : listParts(part)));
}

/** The database as a format: each upgrade after the first is a migration. */
function toFormat(upgrades: readonly { readonly name: string }[]): Format {
  const migrations = upgrades.slice(1).map(({ name }, index) => ({ name, from: index + 1, migrate: (json: Readonly<Record<string, unknown>>) => json }));
  return { name: 'database', newest: upgrades.length, migrations };
}
const samples = FROZEN_VERSIONS.map((version) => `v${version}/database`);

describe('the database', () => {
  test('has a frozen sample of every version and a test of every upgrade, each by a name of its own', () => {
    expect(findGaps([toFormat(UPGRADES)], samples, { database: Object.keys(UPGRADE_TESTS) })).toEqual([]);
    const names = UPGRADES.map(({ name }) => name);
    expect(new Set(names.filter((name) => name !== '')).size).toBe(UPGRADES.length);
  });

  test('a further upgrade without a frozen sample and a test would be named', () => {
    const upgrades = [...UPGRADES, function addNotes() {}];
    const next = upgrades.length;
    expect(findGaps([toFormat(upgrades)], samples, { database: Object.keys(UPGRADE_TESTS) })).toEqual([
      `database: no frozen sample of version ${next}`,
      'database: no test of “addNotes”',
    ]);
  });
});

describe.each(FROZEN_VERSIONS)('version %i, as a browser once held it,', (version) => {
  const frozen = readFrozenDatabase(version);

  test('lies under the name under which it is looked for today', () => {
    expect(frozen).toMatchObject({ name: DATABASE_NAME, version });
    expect(Object.keys(frozen.localStorage)).toEqual(expect.arrayContaining([SAVED_KEYS.settings.name, SAVED_KEYS.settingsSetAside.name]));
  });

  test('is what its upgrades still make: published ones have not changed', async () => {
    freshIndexedDb();
    (await openRecordDatabase(() => {}, UPGRADES.slice(0, version))).close();
    expect(await describeStores(DATABASE_NAME)).toEqual(frozen.stores.map(({ records: _, ...store }) => store));
  });

  test('is read by today’s code: every talk whole, what was set aside still named', async () => {
    await loadFrozenDatabase(frozen);
    const store = await openStore(buildLogPorts());
    expect(store.status().keeping).toBe('kept');
    const { attempts, setAside } = await store.list();
    const found = attempts.map(({ id, moves, result, library }) => ({
      id,
      said: moves.map(({ choice }) => choice).join(' '),
      overall: result?.overall,
      library,
    }));
    expect(found).toEqual(HELD[version]);
    expect(setAside.map(({ id, reason, raw }) => [id, reason.length, raw])).toEqual([
      [
        'broken-attempt',
        6,
        {
          head: { id: 'broken-attempt', formatVersion: 1, mode: 'shouting' },
          moves: [{ attemptId: 'broken-attempt', index: 0, move: { turn: 'opening', choice: 'a', at: '2026-11-21T13:00:00.000Z' } }],
        },
      ],
    ]);
  });

  test('goes on with the talk that was left in its middle, and keeps its result', async () => {
    await loadFrozenDatabase(frozen);
    const store = await openStore(buildLogPorts());
    const loaded = await store.load(OPEN.id);
    const before = loaded.kind === 'found' ? loaded.attempt : expect.fail(`The talk is ${loaded.kind}.`);
    const move = buildMove('opening.a');
    expect(await store.appendMove(OPEN.id, 1, buildNext(move))).toBe('conflict');
    expect(await store.appendMove(OPEN.id, 2, buildNext(move))).toBe('saved');
    expect(await finish(store, OPEN.id, '2026-11-21T15:00:00.000Z', buildResult())).toBe('saved');
    const after = { ...before, moves: [...before.moves, move], finishedAt: '2026-11-21T15:00:00.000Z', result: buildResult() };
    const again = await openStore(buildLogPorts());
    expect(await again.load(OPEN.id)).toEqual({ kind: 'found', attempt: after });
    expect((await again.list()).attempts).toHaveLength(HELD[version]?.length ?? 0);
  });

  test('is merged with, removed from and restored to like any other', async () => {
    await loadFrozenDatabase(frozen);
    const store = await openStore(buildLogPorts());
    const list = await store.list();
    const found = list.attempts.find(({ id }) => id === WHOLE.id) ?? expect.fail('The finished talk is not there.');
    expect(await store.merge({ attempts: [{ id: found.id, before: found, after: undefined }], others: [], setAside: { add: [], remove: [] } })).toBe('saved');
    expect(await store.load(found.id)).toEqual({ kind: 'missing' });
    expect(await store.restore(found)).toBe('saved');
    expect(await store.list()).toEqual(list);
    expect(await store.remove(found.id)).toEqual(found);
    expect(await readAllStores(DATABASE_NAME)).toEqual({ rows: expect.not.arrayContaining([expect.objectContaining({ id: found.id })]) });
  });

  test('loses no record to an upgrade', async () => {
    await loadFrozenDatabase(frozen);
    await (await openStore(buildLogPorts({ openDatabase: openNextVersion }))).list();
    const { rows = [] } = await readAllStores(DATABASE_NAME);
    const bodies = (rows as Row[]).flatMap(({ body }) => listParts(body));
    for (const { value } of frozen.stores.flatMap(({ records }) => records)) expect(bodies).toEqual(expect.arrayContaining(listParts(bodyOf(value))));
  });

  test('has settings that today’s code reads', () => {
    const text = frozen.localStorage[SAVED_KEYS.settings.name] ?? '';
    const { problems, value } = readShape('settings', JSON.parse(text), SETTINGS_FORMAT, SettingsSchema);
    expect(problems).toEqual([]);
    const chosen = version < 3 ? { language: 'en', mode: 'assessment' } : { language: 'hy', mode: 'guided' };
    expect(value).toMatchObject({ motion: 'none', patience: { on: true, seconds: 60 }, ...chosen });
  });
});

test.each(Object.entries(UPGRADE_TESTS).map(([name, check]) => ({ name, check })))('$name makes of the older sample what it says', async ({ name, check }) => {
  const from = UPGRADES.findIndex((upgrade) => upgrade.name === name);
  await loadFrozenDatabase(readFrozenDatabase(from));
  (await openRecordDatabase(() => {}, UPGRADES.slice(0, from + 1))).close();
  await check();
  expect.hasAssertions();
});
