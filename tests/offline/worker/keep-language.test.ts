import { afterEach, describe, expect, it, vi } from 'vitest';
import { stubCaches } from './build-caches.ts';

const at = (path: string) => `https://amends.test/${path}`;
/** Eight files: two more than are fetched at a time. */
const ENGLISH = ['start', 'later', 'talk/a', 'talk/b', 'talk/c', 'why/a', 'why/b', 'why/c'].map((file) => `https://amends.test/content/abc/en/${file}.json`);

vi.mock('virtual:worker-files', () => ({
  version: 'v2',
  app: [],
  languages: {
    en: ['start', 'later', 'talk/a', 'talk/b', 'talk/c', 'why/a', 'why/b', 'why/c'].map((file) => `https://amends.test/content/abc/en/${file}.json`),
    hy: ['https://amends.test/content/abc/hy/start.json'],
  },
}));
vi.stubGlobal('self', { location: { href: 'https://amends.test/service-worker.js' } });
const { keepFiles, listKeptLanguages, listMissing } = await import('../../../src/offline/worker/keep-language.ts');

afterEach(() => vi.unstubAllGlobals());

describe('a language', () => {
  it('misses every file at first', async () => {
    stubCaches({ 'amends / v1': ENGLISH });
    expect(await listMissing('en')).toEqual({ files: ENGLISH, total: 8 });
  });

  it('misses what is not kept yet', async () => {
    stubCaches({ 'amends / v2': [...ENGLISH.slice(0, 7), at('index.html')] });
    expect(await listMissing('en')).toEqual({ files: [ENGLISH[7]], total: 8 });
  });

  it('that there is not fails', async () => {
    stubCaches();
    await expect(listMissing('xx')).rejects.toThrow('There is no language xx.');
  });
});

describe('files', () => {
  it('are kept in the cache of this version, past what the browser has of its own', async () => {
    const { kept, fetched } = stubCaches();
    await keepFiles(ENGLISH);
    expect(kept()).toEqual({ 'amends / v2': ENGLISH });
    expect(new Set(fetched.map(({ cache }) => cache))).toEqual(new Set(['no-cache']));
  });

  it('fail where one does not arrive; those that did stay, and only the rest is missing', async () => {
    const browser = stubCaches();
    browser.lost.add(ENGLISH[1] ?? '');
    await expect(keepFiles(ENGLISH)).rejects.toThrow('Failed to fetch');
    const { files } = await listMissing('en');
    expect(files).not.toContain(ENGLISH[0]);
    expect(files).toEqual(expect.arrayContaining([ENGLISH[1], ENGLISH[7]]));
    browser.lost.clear();
    await keepFiles(files);
    expect((await listMissing('en')).files).toEqual([]);
    expect(browser.fetched.filter(({ url }) => url === ENGLISH[0])).toHaveLength(1);
  });
});

describe('the languages that a new version must have', () => {
  it('are those that earlier versions kept and this one still has, each once', async () => {
    stubCaches({
      'amends / v0': [at('content/000/en/start.json'), at('content/000/ky/start.json')],
      'amends / v1': [at('index.html'), at('content/111/en/start.json'), at('content/111/hy/start.json'), at('content/111/hy/talk/a.json')],
    });
    expect((await listKeptLanguages()).toSorted()).toEqual(['en', 'hy']);
  });

  it('are none on the first visit, whatever another product keeps', async () => {
    stubCaches({ 'amends / v2': [at('content/abc/hy/start.json')], 'amends /room/ v1': [at('room/content/000/en/start.json')] });
    expect(await listKeptLanguages()).toEqual([]);
  });

  it('are not those of which only a part was seen', async () => {
    stubCaches({ 'amends / v1': [at('content/111/hy/talk/a.json'), at('complaints/hy/a.html')] });
    expect(await listKeptLanguages()).toEqual([]);
  });
});
