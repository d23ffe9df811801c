import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CachesInTest, stubCaches } from './build-caches.ts';

vi.mock('virtual:worker-files', async () => {
  const { hashText } = await import('./build-caches.ts');
  return {
    version: 'v2',
    app: { 'index.html': hashText('Home') },
    content: {},
    languages: { hy: { 'complaints/hy/cold_soup.html': hashText('Ապուր') } },
  };
});
vi.stubGlobal('self', { location: { href: 'https://amends.test/room/service-worker.js' } });
const { servePage } = await import('../../../src/offline/worker/serve-page.ts');

const at = (path: string) => `https://amends.test/room/${path}`;
const PAGES = { [at('index.html')]: 'Home', [at('complaints/hy/cold_soup.html')]: 'Ապուր' };
let browser: CachesInTest;

beforeEach(() => {
  browser = stubCaches({ 'amends /room/ v2': PAGES });
});
afterEach(() => vi.unstubAllGlobals());

const open = async (path: string) => (await servePage(new Request(at(path)))).text();

/** Another page where that of the app should be. */
function spoil(file: string): void {
  browser = stubCaches({ 'amends /room/ v2': { ...PAGES, [at(file)]: 'Sign in' } });
}

it.each(['', 'index.html', '?utm_source=mail', 'index.html?x=1'])('“%s” is the page of all complaints', async (path) => {
  expect(await open(path)).toBe('Home');
});

it.each(['complaints/hy/cold_soup.html', 'complaints/hy/cold_soup', 'complaints/hy/cold_soup?utm_source=mail'])(
  'a complaint has its page under %s, as hosts with and without endings write it',
  async (path) => {
    expect(await open(path)).toBe('Ապուր');
  },
);

describe('a kept page that is no longer what was built', () => {
  it('is not shown: the network is asked', async () => {
    spoil('index.html');
    vi.stubGlobal('fetch', async () => new Response('From the host'));
    expect(await open('')).toBe('From the host');
    expect(browser.kept()['amends /room/ v2']).not.toContain(at('index.html'));
  });

  it('leaves the way into the app where there is no network', async () => {
    spoil('complaints/hy/cold_soup.html');
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    vi.stubGlobal('Response', { redirect: (url: string) => ({ text: async () => url }) });
    expect(await open('complaints/hy/cold_soup.html')).toBe('/room/#/briefing/cold_soup');
  });
});

describe('the page that only this worker has', () => {
  it('says that pages open from here', async () => {
    expect(await open('kept-offline')).toContain('<title>kept</title>');
  });

  it('does not say so where the app’s own page is not here', async () => {
    spoil('index.html');
    expect(await open('kept-offline')).toContain('<title></title>');
  });
});
