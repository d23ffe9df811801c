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
const { keepLanguage, listKeptLanguages } = await import('../../../src/offline/worker/keep-language.ts');

afterEach(() => vi.unstubAllGlobals());

describe('a language', () => {
  it('is kept file by file, past what the browser has of its own, and says how far it is', async () => {
    const { kept, fetched } = stubCaches();
    const steps: [number, number][] = [];
    await keepLanguage('en', (done, total) => steps.push([done, total]));
    expect(kept()).toEqual({ 'amends / v2': ENGLISH });
    expect(new Set(fetched.map(({ cache }) => cache))).toEqual(new Set(['no-cache']));
    expect(steps).toEqual([
      [0, 8],
      [6, 8],
      [8, 8],
    ]);
  });

  it('is fetched only where it is not kept yet', async () => {
    const { fetched } = stubCaches({ 'amends / v2': ENGLISH.slice(0, 7) });
    await keepLanguage('en');
    expect(fetched.map(({ url }) => url)).toEqual([ENGLISH[7]]);
  });

  it('fails where a file does not arrive; those that did stay, and the next try fetches the rest', async () => {
    const browser = stubCaches();
    browser.lost.add(ENGLISH[1] ?? '');
    await expect(keepLanguage('en')).rejects.toThrow('Failed to fetch');
    expect(browser.kept()['amends / v2']).toContain(ENGLISH[0]);
    expect(browser.kept()['amends / v2']).not.toContain(ENGLISH[7]);
    browser.lost.clear();
    await keepLanguage('en');
    expect(browser.kept()['amends / v2']?.toSorted()).toEqual(ENGLISH.toSorted());
    expect(browser.fetched.filter(({ url }) => url === ENGLISH[0])).toHaveLength(1);
  });

  it('that there is not fails', async () => {
    stubCaches();
    await expect(keepLanguage('xx')).rejects.toThrow('There is no language xx.');
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
