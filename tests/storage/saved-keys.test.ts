import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { SAVED_KEYS } from '../../src/storage/saved-keys.ts';
import { freshIndexedDb, openTab } from './fresh-indexeddb.ts';

beforeEach(freshIndexedDb);

it('every object store of the database is decided about', async () => {
  const database = await openTab();
  const decided = Object.values(SAVED_KEYS).flatMap(({ place, name }) => (place === 'database' ? [name] : []));
  expect([...database.objectStoreNames].sort()).toEqual(['attempts', 'moves', 'set_aside']);
  expect(decided.sort()).toEqual([...database.objectStoreNames].sort());
});

it('says where each key may go', () => {
  expect(Object.values(SAVED_KEYS).map(({ name, leaves }) => [name, leaves])).toEqual([
    ['attempts', ['backup', 'export']],
    ['moves', ['backup', 'export']],
    ['set_aside', ['backup']],
    ['amends.settings', ['backup']],
    ['amends.settings.set-aside', []],
    ['amends.last-backup', []],
    ['amends.places', []],
  ]);
});

it('no adapter names a key of its own', () => {
  const folder = new URL('../../src/storage/', import.meta.url);
  const sources = readdirSync(folder).filter((name) => name !== 'saved-keys.ts');
  expect(sources.length).toBeGreaterThan(10);
  const naming = sources.filter((name) =>
    /'amends[.-]|(?:[sS]tore|transaction|getAll|getAllKeys|getItem|setItem)\(\[?'/.test(readFileSync(new URL(name, folder), 'utf8')),
  );
  expect(naming).toEqual([]);
});
