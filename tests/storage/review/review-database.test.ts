import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { openRecordLog } from '../../../src/storage/records/open-record-log.ts';
import { openRecordDatabase } from '../../../src/storage/records/record-database.ts';
import { openCohortRecords } from '../../../src/storage/review/cohort-records.ts';
import { openReviewLog, REVIEW_UPGRADES } from '../../../src/storage/review/open-review-log.ts';
import { DATABASE_NAME, REVIEW_DATABASE } from '../../../src/storage/saved-keys.ts';
import { buildLogPorts } from '../build-log-ports.ts';
import { freshIndexedDb } from '../fresh-indexeddb.ts';
import { describeStores, type FrozenDatabase, loadFrozenDatabase, readAllStores } from '../frozen/load-frozen-database.ts';

/** Version 1 of the database of what others have handed in. */
const frozen = JSON.parse(readFileSync(join(import.meta.dirname, '../frozen/review-v1.json'), 'utf8')) as FrozenDatabase;

beforeEach(freshIndexedDb);

it('has a frozen sample of each version, under the name under which it is looked for today', () => {
  expect(frozen).toMatchObject({ name: REVIEW_DATABASE, version: REVIEW_UPGRADES.length });
});

it('is what its upgrades still make: published ones have not changed', async () => {
  (await openRecordDatabase(() => {}, REVIEW_UPGRADES, REVIEW_DATABASE)).close();
  expect(await describeStores(REVIEW_DATABASE)).toEqual(frozen.stores.map(({ records: _, ...store }) => store));
});

it('as a browser once held it, is read by today’s code', async () => {
  await loadFrozenDatabase(frozen);
  const log = await openReviewLog();
  expect(log.status().keeping).toBe('kept');
  const { received, roster, rule, signOffs, setAside } = await openCohortRecords(log).read();
  expect(received.map(({ talk, attempt }) => [talk, attempt?.moves.map(({ choice }) => choice).join(' ')])).toEqual([
    ['attempt-0001', 'a a a a a'],
    ['attempt-0002', undefined],
  ]);
  expect([roster?.people, rule?.good, signOffs.map(({ seenBy }) => seenBy), setAside]).toEqual([[{ key: 'name:ани', name: 'Ани' }], 3, ['Нарине'], []]);
});

it('holds nothing of one’s own talks, nor they anything of it', async () => {
  const own = await openRecordLog(buildLogPorts());
  await own.append([{ kind: 'learner', id: 'learner-0001', index: 0, version: 1, body: {} }]);
  const log = await openReviewLog();
  await log.append([{ kind: 'received', id: 'attempt-0001.0a0a0a0a', index: 0, version: 1, body: {} }]);
  const kinds = async (name: string) => ((await readAllStores(name)).rows as { readonly kind: string }[]).map(({ kind }) => kind);
  expect([await kinds(DATABASE_NAME), await kinds(REVIEW_DATABASE)]).toEqual([['learner'], ['received']]);
});
