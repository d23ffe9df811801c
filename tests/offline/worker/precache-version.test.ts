import { afterEach, describe, expect, it, vi } from 'vitest';
import { stubCaches } from './build-caches.ts';

const at = (path: string) => `https://amends.test/${path}`;
const keepAll = (...paths: string[]) => Object.fromEntries(paths.map((path) => [at(path), path]));

vi.mock('virtual:worker-files', async () => {
  const { hashText } = await import('./build-caches.ts');
  const list = (...files: string[]) => Object.fromEntries(files.map((file) => [file, hashText(file)]));
  return {
    version: 'v2',
    app: list('index.html'),
    content: list('content/abc/scenario/a.json'),
    languages: { en: list('content/abc/en/start.json', 'content/abc/en/talk/a.json'), hy: list('content/abc/hy/start.json') },
  };
});
vi.stubGlobal('self', { location: { href: 'https://amends.test/service-worker.js' } });
const { precacheVersion, listKeptLanguages, listMissing } = await import('../../../src/offline/worker/precache-version.ts');

afterEach(() => vi.unstubAllGlobals());

describe('a language', () => {
  it('misses every file at first, those of the app and those that every language needs too', async () => {
    stubCaches({ 'amends / v1': keepAll('index.html', 'content/abc/en/start.json') });
    expect(await listMissing('en')).toEqual({
      files: ['index.html', 'content/abc/scenario/a.json', 'content/abc/en/start.json', 'content/abc/en/talk/a.json'],
      total: 4,
    });
  });

  it('misses what is not kept yet', async () => {
    stubCaches({ 'amends / v2': keepAll('index.html', 'content/abc/en/start.json') });
    expect(await listMissing('en')).toEqual({ files: ['content/abc/scenario/a.json', 'content/abc/en/talk/a.json'], total: 4 });
  });

  it('misses what is kept but has become something else, which is thrown away', async () => {
    const browser = stubCaches({
      'amends / v2': {
        ...keepAll('index.html', 'content/abc/scenario/a.json', 'content/abc/en/start.json'),
        [at('content/abc/en/talk/a.json')]: '<h1>Sign in',
      },
    });
    expect(await listMissing('en')).toEqual({ files: ['content/abc/en/talk/a.json'], total: 4 });
    expect(Object.keys(browser.kept())).not.toContain(at('content/abc/en/talk/a.json'));
  });

  it('that there is not fails', async () => {
    stubCaches();
    await expect(listMissing('xx')).rejects.toMatchObject({ trouble: { kind: 'missing', file: 'xx' } });
  });
});

it('that is kept needs no file of another: each finds those that all need where the first has left them', async () => {
  stubCaches({ 'amends / v2': keepAll('index.html', 'content/abc/scenario/a.json', 'content/abc/en/start.json', 'content/abc/en/talk/a.json') });
  expect(await listMissing('hy')).toEqual({ files: ['content/abc/hy/start.json'], total: 3 });
});

describe('the languages that a new version must have', () => {
  it('are those that earlier versions kept and this one still has, each once', async () => {
    stubCaches({
      'amends / v0': keepAll('content/000/en/start.json', 'content/000/ky/start.json'),
      'amends / v1': keepAll('index.html', 'content/111/en/start.json', 'content/111/hy/start.json', 'content/111/hy/talk/a.json'),
    });
    expect((await listKeptLanguages()).sort()).toEqual(['en', 'hy']);
  });

  it('are none on the first visit, whatever another product keeps', async () => {
    stubCaches({ 'amends / v2': keepAll('content/abc/hy/start.json'), 'amends /room/ v1': keepAll('room/content/000/en/start.json') });
    expect(await listKeptLanguages()).toEqual([]);
  });

  it('are not those of which only a part was seen', async () => {
    stubCaches({ 'amends / v1': keepAll('content/111/hy/talk/a.json', 'complaints/hy/a.html') });
    expect(await listKeptLanguages()).toEqual([]);
  });

  it('are kept with the app before it takes over', async () => {
    const browser = stubCaches({ 'amends / v1': keepAll('content/111/hy/start.json') });
    for (const file of ['index.html', 'content/abc/scenario/a.json', 'content/abc/hy/start.json']) browser.host.set(at(file), [file]);
    await precacheVersion();
    expect(browser.kept()['amends / v2']).toEqual([at('index.html'), at('content/abc/scenario/a.json'), at('content/abc/hy/start.json')]);
  });
});
