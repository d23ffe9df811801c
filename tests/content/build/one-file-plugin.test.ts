import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneFilePlugin } from '../../../src/content/build/one-file-plugin.ts';
import { buildSmallApp, giveContent, type SmallApp } from './build-small-app.ts';

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8" />
<!-- policy -->
<link rel="icon" href="/favicon.svg?no-inline" type="image/svg+xml" />
<link rel="stylesheet" href="/style.css" />
<script async src="./before-paint.js"></script>
<script type="module" src="/main.js"></script>
</head><body><div id="root"><!-- first-content --><main><!-- first-cards --></main><!-- /first-content --></div></body></html>`;
const WRITER = `
export const createOpeningWriter = async (language) => ({ value }) =>
  value === undefined ? undefined : { title: '', description: '', direction: 'ltr', body: '<b>' + language + ' ' + value + '</b>' };`;
const cardsOf = (title: string) => ({ summaries: [{ id: 'cold_soup', title, summary: 'S' }], problems: [] });
const ICON = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
const CONTENT = {
  'content/hy/start.json': JSON.stringify({ words: 'Հայերեն', cards: cardsOf('Սառը ապուր') }),
  'content/en/later.json': '{"words":"later"}',
  'content/en/start.json': JSON.stringify({ words: '</script><!-- <b> -->', cards: cardsOf('Cold soup') }),
  'content/en/talk/cold_soup.json': '{"words":"soup","value":"soup"}',
};

let app: SmallApp;
let page = '';

/** The blocks of the page in their order: what each is, and what stands in it. */
const listBlocks = () =>
  [...page.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g)].map(([, kind = '', attributes = '', text = '']) => ({ kind, attributes, text }));
const blockWith = (part: string) => listBlocks().find(({ text }) => text.includes(part));

beforeAll(async () => {
  app = await buildSmallApp(
    {
      'index.html': PAGE,
      'main.js': "window.told = ['the app', '</script>', '<!-- x', '$&'];",
      'style.css': "@font-face { font-family: A; src: url('data:font/woff2;base64,AAAA'); } p { color: red; }",
      'favicon.svg': ICON,
      'src/render-opening.tsx': WRITER,
    },
    // The script before the first paint comes from a plugin of its own.
    [giveContent({ ...CONTENT, 'before-paint.js': "window.told = 'before paint </script>';" }), oneFilePlugin()],
    { modulePreload: false, rolldownOptions: { output: { format: 'iife', codeSplitting: false } } },
  );
  page = app.read('amends.html');
}, 60_000);

afterAll(() => app.remove());

test('the whole app is one file, and asks for no other', () => {
  expect([...app.files.keys()]).toEqual(['amends.html']);
  expect(page).not.toMatch(/\ssrc="|href="(?!data:|#\/)|url\((?!['"]?data:)|<!-- (?:first-cards|\/)/);
});

test('the first cards of each language lead to the openings of its complaints, which stand in the page beside them', () => {
  expect(page).toContain('<ul class="first-cards" lang="hy"><li><h2><a href="#/briefing/cold_soup">Սառը ապուր</a></h2><p>S</p></li></ul>');
  expect(page).toContain('</main><template lang="en"><div class="opening-page" data-opening="cold_soup"><b>en soup</b></div></template><script>');
  expect(page).toContain('<script data-languages="en hy">');
});

test('before the app’s script stands what it needs up to the first reply in English, behind it everything else and the fonts', () => {
  const ids = listBlocks().map(
    ({ kind, attributes, text }) =>
      /id="([^"]+)"/.exec(attributes)?.[1] ?? (/before paint|the app|font-face|color|previousElementSibling/.exec(text)?.[0] || kind),
  );
  expect(ids).toEqual([
    'before paint',
    'color',
    'previousElementSibling',
    'en/start.json',
    'en/talk/cold_soup.json',
    'the app',
    'en/later.json',
    'hy/start.json',
    'font-face',
  ]);
});

test('every file of the content is in the page as it was, whatever is in it', () => {
  const data = listBlocks().filter(({ attributes }) => attributes.includes('type="application/json"'));
  expect(data.map(({ text }) => JSON.parse(text).words)).toEqual(['</script><!-- <b> -->', 'soup', 'later', 'Հայերեն']);
});

test('a script that says a closing tag does not end there', () => {
  const window: { told?: unknown } = {};
  new Function('window', blockWith('the app')?.text ?? '')(window);
  expect(window.told).toEqual(['the app', '</script>', '<!-- x', '$&']);
  new Function('window', blockWith('before paint')?.text ?? '')(window);
  expect(window.told).toBe('before paint </script>');
});

test('the icon is the one of the build', () => {
  const [, icon = ''] = /<link rel="icon" href="data:image\/svg\+xml;base64,([^"]+)"/.exec(page) ?? [];
  expect(Buffer.from(icon, 'base64').toString('utf8').trim()).toBe(ICON);
});

test('the policy lets in the scripts and styles of the page by their hashes, and nothing from anywhere', () => {
  const [, policy = ''] = /content="(default-src 'none';[^"]*)"/.exec(page) ?? [];
  const blocks = listBlocks().filter(({ attributes }) => !attributes.includes('json'));
  const hashes = blocks.map(({ kind, text }) => `${kind} 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const allowed = [...policy.matchAll(/(script|style)-src((?: 'sha256-[^']+')+)(?:;|$)/g)].flatMap(([, kind, list = '']) =>
    list
      .trim()
      .split(' ')
      .map((hash) => `${kind} ${hash}`),
  );
  expect(allowed.toSorted()).toEqual([...new Set(hashes)].toSorted());
});

test('a file that has no place in the page fails the build, by its name', async () => {
  const { generateBundle } = oneFilePlugin();
  const asset = (fileName: string, source: string) => ({ type: 'asset', fileName, source }) as Rolldown.OutputAsset;
  const bundle = { 'index.html': asset('index.html', '<body></body>'), 'assets/left.woff2': asset('assets/left.woff2', 'x') };
  const generate = (generateBundle as unknown as { handler: (options: unknown, bundle: Rolldown.OutputBundle) => Promise<void> }).handler;
  await expect(generate({}, bundle)).rejects.toThrow('These files have no place in the one file: assets/left.woff2');
});
