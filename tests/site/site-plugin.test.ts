import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { posix } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageState } from '../../src/ui/screens/page-state.ts';
import { type BuiltFiles, buildSite, copySources, parsePage } from './build-site.ts';

let root = '';
let files: BuiltFiles = new Map();
let one: BuiltFiles = new Map();
const PAGES = ['index.html', 'complaints/en/wrong_order.html', 'complaints/hy/wrong_order.html'];
const read = (path: string) => files.get(path)?.toString('utf8') ?? '';
const openPage = (path: string) => parsePage(read(path));
const stateOf = (page: Document) => JSON.parse(page.getElementById('page-state')?.textContent ?? '') as PageState;
/** A file as a page names it, from the root of the build. */
const resolve = (page: string, address: string) => posix.join(posix.dirname(page), address);

beforeAll(async () => {
  root = copySources();
  files = await buildSite(root, 'production');
  one = await buildSite(root, 'file');
}, 180_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the served build', () => {
  test('has a page of all complaints and one for each in each language that can be read', () => {
    expect([...files.keys()].filter((file) => file.endsWith('.html')).toSorted()).toEqual(PAGES.toSorted());
  });

  test.each(PAGES)('%s names no file that is not there, and nothing from elsewhere', (path) => {
    const page = openPage(path);
    const { files: named } = stateOf(page);
    const fonts = [...(page.querySelector('style')?.textContent ?? '').matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, url = '']) => url);
    const links = [...page.querySelectorAll('script[src], link[href]')].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    expect(fonts.length).toBeGreaterThan(2);
    expect(links.length).toBeGreaterThan(4);
    expect([...fonts, ...links, named?.app ?? ''].filter((address) => !files.has(resolve(path, address)))).toEqual([]);
    expect(files.has(resolve(path, `${named?.content}en/start.json`))).toBe(true);
    expect(page.querySelectorAll('link[rel="stylesheet"], [style]')).toHaveLength(0);
  });

  test.each(PAGES)('the policy of %s has the hash of every script and style that stands in it', (path) => {
    const page = openPage(path);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const inPlace = [...page.querySelectorAll('script:not([src]):not([type="application/json"]), style')].map(({ textContent }) => textContent ?? '');
    expect(inPlace.length).toBeGreaterThan(1);
    for (const text of inPlace) expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  });

  test('has the app fetched with each page, with all it imports at once, and started by no tag', () => {
    for (const path of PAGES) {
      const page = openPage(path);
      const ahead = [...page.querySelectorAll('link[rel="modulepreload"]')].map((link) => link.getAttribute('href'));
      expect(ahead).toContain(stateOf(page).files?.app);
      expect(page.querySelectorAll('script[type="module"]')).toHaveLength(0);
    }
  });

  test('starts a page with a classic script that nothing waits for, behind the metas that it changes', () => {
    const page = openPage('index.html');
    const script = page.querySelector('script[src]');
    expect([script?.hasAttribute('async'), script?.hasAttribute('type')]).toEqual([true, false]);
    expect(read('index.html').indexOf('<script async')).toBeGreaterThan(read('index.html').lastIndexOf('theme-color'));
    expect(read(resolve('index.html', script?.getAttribute('src') ?? ''))).toMatch(/^\(function\(\) ?\{[\s\S]*\}\)\(\);\s*$/);
  });

  test('leaves a language whose file is broken out of what pages say, and says in its content what is wrong', () => {
    const page = openPage('index.html');
    expect([...page.querySelectorAll('.first-taglines li')].map((line) => line.getAttribute('lang'))).toEqual(['en', 'hy']);
    expect([...page.querySelectorAll('.view')].map((view) => view.getAttribute('lang'))).toEqual(['en', 'hy']);
    const { languages, files: named } = stateOf(page);
    expect(languages).toEqual(['en', 'hy', 'ky']);
    const start = (language: string) => JSON.parse(read(resolve('index.html', `${named?.content}${language}/start.json`)));
    expect(start('ky').words.problems).toMatchObject([{ code: 'json_bracket_open', file: 'locales/ky/app.json' }]);
    expect(start('en').words.value.app.brand).toBe('Amends');
  });

  test('shows the complaint in each page before any script', () => {
    expect(openPage('index.html').querySelector('.view[lang="hy"] article a')?.getAttribute('href')).toBe('./complaints/hy/wrong_order.html');
    const views = [...openPage('complaints/en/wrong_order.html').querySelectorAll('.view')];
    expect(views.map((view) => [view.id, view.querySelectorAll('h1').length, view.querySelectorAll('[role="log"]').length])).toEqual([
      ['/begin/wrong_order', 1, 1],
      ['', 1, 0],
    ]);
  });

  test('has a file for search engines, which lets them read everything', () => {
    expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('the service worker', () => {
  type List = { version: string; app: Record<string, string>; languages: Record<string, Record<string, string>> };
  const listed = () => {
    const code = read('service-worker.js');
    const hashes = [...code.matchAll(/["'`]([\w./-]+\.\w+)["'`]: ?["'`]([0-9a-f]{12})["'`]/g)].map(([, path = '', hash = '']) => [path, hash]);
    return Object.fromEntries(hashes) as List['app'];
  };

  test('is a classic script with everything in it', () => {
    expect(read('service-worker.js')).not.toMatch(/\bimport\b|\bexport\b/);
    expect(() => runInNewContext(`(() => {${read('service-worker.js')}})`)).not.toThrow();
  });

  test('knows the hash of every file on the disk but itself and the one for search engines, over which hosts write', () => {
    const hash = (content: Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 12);
    const own = [...files].filter(([path]) => !['service-worker.js', 'robots.txt'].includes(path)).map(([path, content]) => [path, hash(content)]);
    expect(own.length).toBeGreaterThan(20);
    expect(listed()).toEqual(Object.fromEntries(own));
  });
});

describe('the one file', () => {
  const page = () => parsePage(one.get('amends.html')?.toString('utf8') ?? '');
  const nameOf = (block: Element) => block.id || (block.tagName === 'STYLE' ? 'style' : (block.textContent ?? '').includes('createRoot') ? 'app' : 'script');

  test('is all that is built, and asks for no other file', () => {
    expect([...one.keys()]).toEqual(['amends.html']);
    const links = [...page().querySelectorAll('[src], link[href]')].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    expect(links.filter((address) => !address.startsWith('data:'))).toEqual([]);
    const styles = [...page().querySelectorAll('style')].map(({ textContent }) => textContent).join('');
    expect([...styles.matchAll(/url\((?!['"]?(?:data:|#))[^)]*\)/g)].map(([url]) => url)).toEqual([]);
    expect(stateOf(page()).files).toBeUndefined();
  });

  test('has what the app needs up to the first reply in English before its script, behind it everything else, and the letters last', () => {
    const blocks = [...page().querySelectorAll('body > script, body > style')].map(nameOf);
    const first = ['start-troubles', 'methods.json', 'scenario/wrong_order.json', 'en/start.json', 'en/talk/wrong_order.json'];
    expect(blocks.slice(0, 6)).toEqual([...first, expect.not.stringContaining('.json')]);
    expect(blocks.slice(6)).toEqual([...blocks.slice(6, -1).filter((id) => id.endsWith('.json')), 'style']);
    expect(blocks).toEqual(
      expect.arrayContaining(['en/words/debrief.json', 'en/method/last.json', 'hy/start.json', 'ky/start.json', 'hy/why/wrong_order.json']),
    );
    expect(page().querySelector('head style')?.textContent).not.toContain('@font-face');
    expect(page().querySelector('body > style')?.textContent).toContain('@font-face');
  });

  test('is one classic script that can be read to its end, with nothing left of how files are loaded later', () => {
    const script = [...page().querySelectorAll('body > script:not([type])')][0];
    expect(script?.hasAttribute('src')).toBe(false);
    expect(() => runInNewContext(`(() => {${script?.textContent}})`)).not.toThrow();
    expect(script?.textContent).not.toMatch(/__VITE|import\.meta|\bimport\(/);
  });

  test('keeps the views of its first complaints in a template for each language, which a script brings in', () => {
    expect([...page().querySelectorAll('#root > template')].map((template) => template.getAttribute('lang'))).toEqual(['en', 'hy']);
    expect(Object.keys(stateOf(page()).orders)).toEqual(['wrong_order']);
  });
});
