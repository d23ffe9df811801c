import { afterEach, expect, it, vi } from 'vitest';
import { stubCaches } from './build-caches.ts';

vi.mock('virtual:worker-files', () => ({ version: 'v3', app: [], languages: {} }));
vi.stubGlobal('self', { location: { href: 'https://amends.test/room/service-worker.js' } });
const { CACHE_NAME, dropOldVersions, findKept, listOtherVersions } = await import('../../../src/offline/worker/version-caches.ts');

const FILE = 'https://amends.test/room/assets/app-12345678.js';
const textOf = async (response: Response | undefined) => response?.text();

afterEach(() => vi.unstubAllGlobals());

it('the cache of a version is named after the product, where it is served, and the version', () => {
  expect(CACHE_NAME).toBe('amends /room/ v3');
});

it('other versions are those of this product in this folder, the oldest first', async () => {
  stubCaches({ 'amends /room/ v1': [], 'amends / v1': [], 'amends /room/old/ v1': [], 'another app': [], 'amends /room/ v3': [], 'amends /room/ v2': [] });
  expect(await listOtherVersions()).toEqual(['amends /room/ v1', 'amends /room/ v2']);
});

it('of older versions the newest stays for the tabs that still run it, and nobody else’s cache is touched', async () => {
  const { kept } = stubCaches({ 'amends /room/ v0': [], 'amends /room/ v1': [], 'amends / v1': [], 'amends /room/ v2': [], 'amends /room/ v3': [] });
  await dropOldVersions();
  expect(Object.keys(kept())).toEqual(['amends / v1', 'amends /room/ v2', 'amends /room/ v3']);
});

it.each([
  ['the first version', { 'amends /room/ v3': [] }],
  ['the second', { 'amends /room/ v2': [], 'amends /room/ v3': [] }],
])('%s drops nothing', async (_, start) => {
  const { kept } = stubCaches(start);
  await dropOldVersions();
  expect(kept()).toEqual(start);
});

it('a file comes from this version where it has it, else from the newest that does', async () => {
  stubCaches({ 'amends /room/ v1': [FILE], 'amends /room/ v2': [FILE], 'amends /room/ v3': [] });
  expect(await textOf(await findKept(new Request(FILE)))).toBe(`amends /room/ v2 has ${FILE}`);
  stubCaches({ 'amends /room/ v2': [FILE], 'amends /room/ v3': [FILE] });
  expect(await textOf(await findKept(new Request(FILE)))).toBe(`amends /room/ v3 has ${FILE}`);
});

it('a file that no version keeps is not found, even where another product has it', async () => {
  stubCaches({ 'amends / v1': [FILE], 'amends /room/ v3': [] });
  expect(await findKept(new Request(FILE))).toBeUndefined();
});
