import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beforePaintPlugin } from '../../../src/content/build/before-paint-plugin.ts';
import { contentPlugin } from '../../../src/content/build/content-plugin.ts';
import { firstContentPlugin } from '../../../src/content/build/first-content-plugin.ts';

/** A small app with two languages, one of them with a broken file, and the real page and script. */
let root = '';
let page = '';
const plugins = () => [contentPlugin(), firstContentPlugin(), beforePaintPlugin()];
const read = (path: string) => readFileSync(join(root, path), 'utf8');

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  root = mkdtempSync(join(process.cwd(), '.cache', 'page-'));
  for (const part of [
    'index.html',
    'src/before-paint.ts',
    'src/ui/screens/opening/start-when-shown.ts',
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
    'en/app.json': '{ "tagline": "Practise", "startFailed": "No start" }',
    'hy/app.json': '{ "tagline": "Վարժվեք", "startFailed": "Չբացվեց" }',
    'ky/app.json': '{ "tagline": ',
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

test('nothing in the page is script or style written in place, or comes from elsewhere', () => {
  expect(page).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=|(?:src|href)="(?!\.\/)/);
  expect(page).not.toContain('{{');
});

test('the script that sets look and language is classic, alone, and waited for by nothing', () => {
  const [tag, file = ''] = /<script async src="\.\/(assets\/before-paint-[\w-]+\.js)"[^>]*>/.exec(page) ?? [];
  expect(tag).not.toContain('module');
  expect(page.indexOf(tag ?? 'none')).toBeGreaterThan(page.lastIndexOf('theme-color'));
  expect(read(`dist/${file}`)).toMatch(/^\(function\(\) ?\{[\s\S]*\}\)\(\);\s*$/);
});

test('what it says where the app cannot start comes with the page and does not show', () => {
  expect(page).toMatch(/<template id="start-failed"><div[^>]* role="alert"><p lang="en">No start<\/p><p lang="hy">Չբացվեց<\/p><\/div><\/template>/);
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
