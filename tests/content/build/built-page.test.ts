import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { build, createServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beforePaintPlugin } from '../../../src/content/build/before-paint-plugin.ts';
import { contentPlugin } from '../../../src/content/build/content-plugin.ts';
import { firstContentPlugin } from '../../../src/content/build/first-content-plugin.ts';
import type { StartTroublesInPage } from '../../../src/content/build/render-start-troubles.ts';
import { watchStartPlugin } from '../../../src/content/build/watch-start-plugin.ts';

/** A small app with two languages, one of them with a broken file, and the real page and script. */
let root = '';
let page = '';
const plugins = () => [contentPlugin(), firstContentPlugin(), watchStartPlugin(), beforePaintPlugin()];
const read = (path: string) => readFileSync(join(root, path), 'utf8');

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  root = mkdtempSync(join(process.cwd(), '.cache', 'page-'));
  for (const part of [
    'index.html',
    'src/before-paint.ts',
    'src/watch-start.ts',
    'src/ui/screens/opening/start-when-shown.ts',
    'src/ui/screens/follow-own-links.ts',
    'src/ui/screens/start-signals.ts',
    'src/storage',
    'src/ui/styles',
    'src/ui/language',
    'src/domain/library/source-language.ts',
    'src/content/content-files.ts',
    'scenarios/library.json',
    'scenarios/methods',
    'scenarios/library/wrong_order',
  ])
    cpSync(part, join(root, part), { recursive: true });
  const files = {
    'en/app.json': '{ "tagline": "Practise", "brand": "Amends" }',
    'en/language.json': '{ "name": "English" }',
    'en/start.json': '{ "title": "No start" }',
    'en/trouble.json': '{ "gone": "It is </script> gone" }',
    'hy/app.json': '{ "tagline": "Վարժվեք" }',
    'hy/language.json': '{ "name": "Հայերեն" }',
    'hy/start.json': '{ "title": "Չբացվեց" }',
    'hy/trouble.json': '{}',
    'ky/app.json': '{ "tagline": ',
    'ky/language.json': '{}',
    'ky/trouble.json': '{}',
    'README.md': 'x',
  };
  for (const folder of ['en', 'hy', 'ky']) mkdirSync(join(root, 'locales', folder), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, 'locales', path), text);
  writeFileSync(join(root, 'src/main.tsx'), "import { folder } from 'virtual:content'; Object.assign(window, { folder });");
  await build({ root, configFile: false, base: './', logLevel: 'silent', plugins: plugins(), build: { minify: false } });
  page = read('dist/index.html');
}, 60_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the page has its lines, and the language whose file is broken is left out', () => {
  expect(page).toContain('<li lang="en">Practise</li><li lang="hy">Վարժվեք</li>\n');
});

test('nothing in the page is script or style written in place but what watches the start, or comes from elsewhere', () => {
  expect(page.replace(/<script>\(function[\s\S]*?<\/script>|<script type="application\/json"/, '')).not.toMatch(
    /<script>|<style|\sstyle=|\son\w+="|(?:src|href)="(?!\.\/)/,
  );
  expect(page).not.toContain('{{');
});

test('the script that sets look and language is classic, alone, and waited for by nothing', () => {
  const [tag, file = ''] = /<script async src="\.\/(assets\/before-paint-[\w-]+\.js)"[^>]*>/.exec(page) ?? [];
  expect(tag).not.toContain('module');
  expect(page.indexOf(tag ?? 'none')).toBeGreaterThan(page.lastIndexOf('theme-color'));
  expect(read(`dist/${file}`)).toMatch(/^\(function\(\) ?\{[\s\S]*\}\)\(\);\s*$/);
});

test('what it says where the app cannot start comes with the page, as data, in every language that can be read', () => {
  const [, data = ''] = /<script type="application\/json" id="start-troubles">([\s\S]*?)<\/script>/.exec(page) ?? [];
  const { rows, words } = JSON.parse(data) as StartTroublesInPage;
  expect(rows['start.gone']).toEqual({ title: 'start:title', text: 'trouble:gone', remains: ['reload'] });
  expect(Object.keys(words)).toEqual(['en', 'hy']);
  expect(words.en).toMatchObject({ 'start:title': 'No start', 'trouble:gone': 'It is </script> gone', 'app:brand': 'Amends', 'language:name': 'English' });
  expect(words.hy).toMatchObject({ 'start:title': 'Չբացվեց', 'trouble:gone': '' });
});

test('what watches the start stands in front of every other script, and can be read by browsers of 2011', () => {
  const [tag = '', script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
  expect(page.indexOf('<script')).toBe(page.indexOf(tag));
  expect(script).toContain('amends.trouble');
  expect(() => parse(script, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
  // What a bundler, or a hand in a hurry, would make of it.
  for (const newer of ['const a = 1;', 'var f = () => 1;', 'var t = `a`;', 'a?.b;', 'export {};']) {
    expect(() => parse(script + newer, { ecmaVersion: 5, sourceType: 'script' })).toThrow();
  }
});

test('the script knows where the content is, its languages and the first talk', () => {
  const [, folder = '', languages, first] = /data-folder="\.\/(content\/[0-9a-f]{12}\/)" data-languages="([^"]*)" data-first-talk="([^"]*)"/.exec(page) ?? [];
  expect([languages, first]).toEqual(['en hy ky', 'wrong_order']);
  expect(JSON.parse(read(`dist/${folder}en/start.json`)).words.value.app.tagline).toBe('Practise');
  expect(JSON.parse(read(`dist/${folder}ky/start.json`)).words.problems).toMatchObject([{ code: 'not_json', file: 'locales/ky/app.json' }]);
});

test('while developing, the page has its lines and the same script', async () => {
  const server = await createServer({ root, configFile: false, logLevel: 'silent', plugins: plugins(), server: { port: 0, host: '127.0.0.1' } });
  try {
    await server.listen();
    const url = server.resolvedUrls?.local[0] ?? '';
    const served = await (await fetch(url)).text();
    expect(served).toContain('<li lang="hy">Վարժվեք</li>');
    const src = /<script src="([^"]*before-paint[^"]*)">/.exec(served)?.[1] ?? 'none';
    const script = await fetch(new URL(src, url));
    expect(script.headers.get('content-type')).toBe('text/javascript');
    expect(await script.text()).toContain('theme-color');
    const start = await fetch(new URL('content/development/hy/start.json', url));
    expect((await start.json()).words.value.app.tagline).toBe('Վարժվեք');
    expect((await fetch(new URL('content/development/hy/missing.json', url))).headers.get('content-type')).not.toBe('application/json');
  } finally {
    await server.close();
  }
}, 60_000);
