import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeepingError } from '../../../src/offline/keeping-trouble.ts';
import { stubCaches } from './build-caches.ts';

const START = '{"words":1}';

vi.mock('virtual:worker-files', async () => {
  const { hashText } = await import('./build-caches.ts');
  return {
    version: 'v2',
    app: { 'index.html': hashText('<p>Home'), 'assets/app.js': hashText('start()') },
    content: {},
    languages: { en: { 'content/abc/en/start.json': hashText('{"words":1}') } },
  };
});
vi.stubGlobal('self', { location: { href: 'https://amends.test/service-worker.js' } });
const { precacheFile, precacheFiles } = await import('../../../src/offline/worker/precache-file.ts');

const FILE = 'content/abc/en/start.json';
const URL_OF_FILE = `https://amends.test/${FILE}`;

afterEach(() => vi.unstubAllGlobals());

/** What keeping a file comes to with a host that sends these answers. */
async function keep(...answers: readonly (string | number | Response | undefined)[]) {
  const browser = stubCaches();
  browser.host.set(URL_OF_FILE, [...answers]);
  const trouble = await precacheFile(FILE).then(
    () => undefined,
    (error: unknown) => (error instanceof KeepingError ? error.trouble : error),
  );
  return { browser, trouble, copy: browser.find('amends / v2', URL_OF_FILE) };
}

describe('what is kept', () => {
  it('is what was built, with its own type and nothing else of what the host says', async () => {
    const sent = new Response(START, { headers: { 'content-type': 'application/octet-stream', vary: 'Origin', 'cache-control': 'no-store' } });
    const { browser, trouble, copy } = await keep(sent);
    expect(trouble).toBeUndefined();
    expect(Object.fromEntries(copy?.headers ?? [])).toEqual({ 'content-type': 'application/json', 'content-length': '11' });
    expect(await copy?.text()).toBe(START);
    expect(browser.fetched).toEqual([{ url: URL_OF_FILE, cache: 'no-cache' }]);
  });

  it('remembers no redirect, which no browser would show', async () => {
    const { copy } = await keep(Object.defineProperty(new Response(START), 'redirected', { value: true }));
    expect(copy?.redirected).toBe(false);
  });

  it('is asked for once more, past whatever stands in between, where something else arrives', async () => {
    const { browser, trouble } = await keep('<p>Please sign in</p>', START);
    expect(trouble).toBeUndefined();
    expect(browser.fetched.map(({ cache }) => cache)).toEqual(['no-cache', 'reload']);
  });
});

describe('what is not kept is told with its file', () => {
  it.each([
    ['another page with status 200', ['<p>Please sign in</p>'], { kind: 'changed', file: FILE }],
    ['an answer that says it is not there', [404], { kind: 'missing', file: FILE }],
    ['the right text with a status of failure', [new Response(START, { status: 503 })], { kind: 'unreachable', file: FILE }],
    ['an answer that wants something first', [403], { kind: 'changed', file: FILE }],
    ['no answer', [undefined], { kind: 'unreachable', file: FILE }],
  ])('%s', async (_, answers, expected) => {
    const { browser, trouble } = await keep(...answers);
    expect(trouble).toEqual(expected);
    expect(browser.kept()).toEqual({});
  });

  it('where the browser refuses to keep it, that is the reason', async () => {
    const browser = stubCaches();
    browser.host.set(URL_OF_FILE, [START]);
    browser.isFull = true;
    await expect(precacheFile(FILE)).rejects.toMatchObject({ trouble: { kind: 'no_room' } });
  });
});

it('of several files those that could be kept stay, and the first that could not is told', async () => {
  const browser = stubCaches();
  browser.host.set('https://amends.test/index.html', ['<p>Home']);
  browser.host.set('https://amends.test/assets/app.js', [404]);
  await expect(precacheFiles(['index.html', 'assets/app.js'])).rejects.toMatchObject({ trouble: { kind: 'missing', file: 'assets/app.js' } });
  expect(browser.kept()).toEqual({ 'amends / v2': ['https://amends.test/index.html'] });
});
