import { describe, expect, test } from 'vitest';
import type { Format } from '../../../src/domain/format/migrations.ts';
import { SETTINGS_FORMAT } from '../../../src/domain/format/migrations.ts';
import { readShape } from '../../../src/domain/format/read-shape.ts';
import { openAttemptDatabase, UPGRADES } from '../../../src/storage/attempt-database.ts';
import { openAttemptStore } from '../../../src/storage/open-attempt-store.ts';
import { DATABASE_NAME, SAVED_KEYS } from '../../../src/storage/saved-keys.ts';
import { SettingsSchema } from '../../../src/storage/settings-schema.ts';
import { findGaps } from '../../formats/find-gaps.ts';
import { freshIndexedDb } from '../fresh-indexeddb.ts';
import { openNextVersion, surround } from '../surround.ts';
import { describeStores, FROZEN_VERSIONS, loadFrozenDatabase, readAllStores, readFrozenDatabase } from './load-frozen-database.ts';

/** What each upgrade after the first must make of the frozen database before it, by its name. Empty while there is only the first. */
const UPGRADE_TESTS: Readonly<Record<string, () => Promise<void>>> = {};

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
    (await openAttemptDatabase(() => {}, UPGRADES.slice(0, version))).close();
    expect(await describeStores(DATABASE_NAME)).toEqual(frozen.stores.map(({ records: _, ...store }) => store));
  });

  test('is read by today’s code: every talk whole, what was set aside still named', async () => {
    await loadFrozenDatabase(frozen);
    const store = await openAttemptStore(surround());
    expect(store.status().keeping).toBe('kept');
    const { attempts, setAside } = await store.list();
    expect(attempts.map(({ id, moves, result }) => ({ id, said: moves.map(({ choice }) => choice).join(' '), overall: result?.overall }))).toEqual([
      { id: 'a-437514c5-8103d503-d24d69ea-392bc8d2', said: 'a d c a b c c a a c d b', overall: 65 },
      { id: 'a-bd1b0767-5dbb9e2e-b41759a0-b9c99011', said: expect.stringMatching(/^[a-d] silence$/), overall: undefined },
      { id: 'a-3840b133-68073610-980ebe31-7892836d', said: '', overall: undefined },
    ]);
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

  test('loses no record to an upgrade', async () => {
    await loadFrozenDatabase(frozen);
    await (await openAttemptStore(surround({ openDatabase: openNextVersion }))).list();
    const held = Object.fromEntries(frozen.stores.map(({ name, records }) => [name, records.map(({ value }) => value)]));
    expect(await readAllStores(DATABASE_NAME)).toEqual(held);
  });

  test('has settings that today’s code reads', () => {
    const text = frozen.localStorage[SAVED_KEYS.settings.name] ?? '';
    const { problems, value } = readShape('settings', JSON.parse(text), SETTINGS_FORMAT, SettingsSchema);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ language: 'en', motion: 'none', patience: { on: true, seconds: 60 }, mode: 'assessment' });
  });
});

test.each(Object.entries(UPGRADE_TESTS).map(([name, check]) => ({ name, check })))('$name makes of the older sample what it says', async ({ name, check }) => {
  const from = UPGRADES.findIndex((upgrade) => upgrade.name === name);
  await loadFrozenDatabase(readFrozenDatabase(from));
  (await openAttemptDatabase(() => {}, UPGRADES.slice(0, from + 1))).close();
  await check();
  expect.hasAssertions();
});
