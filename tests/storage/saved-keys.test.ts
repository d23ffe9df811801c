import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { SAVED_KEYS } from '../../src/storage/saved-keys.ts';
import { freshIndexedDb, openTab } from './fresh-indexeddb.ts';

beforeEach(freshIndexedDb);

it('the database has one store, and every kind of record that may lie in it is decided about', async () => {
  const database = await openTab();
  expect([...database.objectStoreNames]).toEqual(['rows']);
  const decided = Object.values(SAVED_KEYS).flatMap(({ place, name }) => (place === 'records' ? [name] : []));
  expect(decided.sort()).toEqual(['attempt', 'handed_in', 'learner', 'seal', 'set_aside']);
});

it('says where each key may go', () => {
  expect(Object.values(SAVED_KEYS).map(({ name, leaves }) => [name, leaves])).toEqual([
    ['attempt', ['backup', 'export', 'hand_in']],
    ['learner', ['backup', 'hand_in']],
    ['seal', ['backup', 'hand_in']],
    ['handed_in', ['backup']],
    ['device', []],
    ['set_aside', ['backup']],
    ['received', ['cohort']],
    ['roster', ['cohort']],
    ['readiness_rule', ['cohort']],
    ['sign_off', ['cohort']],
    ['set_aside', []],
    ['amends.settings', ['backup']],
    ['amends.settings.set-aside', []],
    ['amends.device', []],
    ['amends.last-backup', []],
    ['amends.review.hides-names', []],
    ['amends.places', []],
  ]);
});

it('no adapter names a key of its own', () => {
  const folder = new URL('../../src/storage/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && name !== 'saved-keys.ts');
  expect(sources.length).toBeGreaterThan(10);
  const naming = sources.filter((name) =>
    /'amends[.-]|(?:[sS]tore|transaction|getAll|getAllKeys|getItem|setItem)\(\[?'/.test(readFileSync(new URL(name, folder), 'utf8')),
  );
  expect(naming).toEqual([]);
});
