import { afterEach, describe, expect, it, vi } from 'vitest';
import { redirected, stubCaches } from './build-caches.ts';

const OWN = 'https://amends.test/room/assets/app-12345678.js';
const OLD = 'https://amends.test/room/assets/app-87654321.js';

vi.mock('virtual:worker-files', async () => {
  const { hashText } = await import('./build-caches.ts');
  return {
    version: 'v3',
    app: { 'assets/app-12345678.js': hashText('v3') },
    content: {},
    languages: { hy: { 'complaints/hy/cold_soup.html': hashText('<p>Ներում') } },
  };
});
vi.stubGlobal('self', { location: { href: 'https://amends.test/room/service-worker.js' } });
const { CACHE_NAME, dropOldVersions, findHash, findKept, hasUnservable, listOtherVersions, readKept } = await import(
  '../../../src/offline/worker/version-caches.ts'
);

const textOf = async (response: Response | undefined) => response?.text();
const html = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } });

afterEach(() => vi.unstubAllGlobals());

it('the cache of a version is named after the product, where it is served, and the version', () => {
  expect(CACHE_NAME).toBe('amends /room/ v3');
});

it('other versions are those of this product in this folder, the oldest first', async () => {
  stubCaches({ 'amends /room/ v1': {}, 'amends / v1': {}, 'amends /room/old/ v1': {}, 'another app': {}, 'amends /room/ v3': {}, 'amends /room/ v2': {} });
  expect(await listOtherVersions()).toEqual(['amends /room/ v1', 'amends /room/ v2']);
});

it('of older versions the newest stays for the tabs that still run it, and nobody else’s cache is touched', async () => {
  const { kept } = stubCaches({ 'amends /room/ v0': {}, 'amends /room/ v1': {}, 'amends / v1': {}, 'amends /room/ v2': {}, 'amends /room/ v3': {} });
  await dropOldVersions();
  expect(Object.keys(kept())).toEqual(['amends / v1', 'amends /room/ v2', 'amends /room/ v3']);
});

it.each([
  ['the first version', ['amends /room/ v3']],
  ['the second', ['amends /room/ v2', 'amends /room/ v3']],
])('%s drops nothing', async (_, names) => {
  const { kept } = stubCaches(Object.fromEntries(names.map((name) => [name, {}])));
  await dropOldVersions();
  expect(Object.keys(kept())).toEqual(names);
});

it('each file of this version has its hash, those of a language too, and no other file has one', () => {
  expect([findHash('assets/app-12345678.js'), findHash('complaints/hy/cold_soup.html')]).toEqual([
    expect.stringMatching(/^[0-9a-f]{12}$/),
    expect.stringMatching(/^[0-9a-f]{12}$/),
  ]);
  expect([findHash('assets/app-87654321.js'), findHash('constructor')]).toEqual([undefined, undefined]);
});

describe('a file that a page asks for', () => {
  it('is found by its address, whatever the host varies its answers by', async () => {
    stubCaches({ 'amends /room/ v3': { [OWN]: new Response('v3', { headers: { vary: 'Origin' } }) } });
    expect(await textOf(await findKept(OWN))).toBe('v3');
  });

  it('of an older version comes from the newest that has it', async () => {
    stubCaches({ 'amends /room/ v1': { [OLD]: 'v1' }, 'amends /room/ v2': { [OLD]: 'v2' }, 'amends /room/ v3': {} });
    expect(await textOf(await findKept(OLD))).toBe('v2');
  });

  it('of this version never comes from an older one, which kept without looking', async () => {
    stubCaches({ 'amends /room/ v2': { [OWN]: 'whatever' }, 'amends /room/ v3': {} });
    expect(await findKept(OWN)).toBeUndefined();
  });

  it('is not a sign-in page in its place', async () => {
    stubCaches({ 'amends /room/ v1': { [OLD]: 'v1' }, 'amends /room/ v2': { [OLD]: html('<p>Sign in') } });
    expect(await textOf(await findKept(OLD))).toBe('v1');
  });

  it('that no version keeps is not found, even where another product has it', async () => {
    stubCaches({ 'amends / v1': { [OWN]: 'v3' }, 'amends /room/ v3': {} });
    expect(await findKept(OWN)).toBeUndefined();
  });
});

describe('a page of this version', () => {
  const PAGE = 'https://amends.test/room/complaints/hy/cold_soup.html';

  it('is read back where it is what was built', async () => {
    stubCaches({ 'amends /room/ v3': { [PAGE]: html('<p>Ներում') } });
    const page = await readKept('complaints/hy/cold_soup.html');
    expect([await textOf(page), page?.headers.get('content-type')]).toEqual(['<p>Ներում', 'text/html']);
  });

  it('that has become something else is thrown away', async () => {
    const { kept } = stubCaches({ 'amends /room/ v3': { [PAGE]: html('<p>Sign in') } });
    expect(await readKept('complaints/hy/cold_soup.html')).toBeUndefined();
    expect(kept()).toEqual({ 'amends /room/ v3': [] });
  });
});

describe('a version that cannot be opened', () => {
  it.each([
    ['with a page that came by a redirect', { 'https://amends.test/room/index.en.html': redirected('<p>Home') }, true],
    ['with a sign-in page in the place of a file', { 'https://amends.test/room/content/abc/en/start.json': html('<p>Sign in') }, true],
    ['with pages and files as they should be', { 'https://amends.test/room/index.html': html('<p>Home'), [OLD]: 'v1' }, false],
  ])('%s: %#', async (_, files, expected) => {
    stubCaches({ 'amends /room/ v2': files });
    expect(await hasUnservable('amends /room/ v2')).toBe(expected);
  });
});
