import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealPagePlugin } from '../../../src/content/build/seal-page-plugin.ts';
import { buildSmallApp, giveContent, type SmallApp } from './build-small-app.ts';

const PAGE = `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8" />
<!-- policy -->
<title>Amends</title>
<meta name="description" content="A room." />
<script async src="./assets/before-paint-0a1b2c3d.js" data-first-talk="late_bus"></script>
<link rel="stylesheet" href="/style.css" />
<script type="module" src="/main.js"></script>
</head><body><div id="root"><!-- first-content --><main><h1>Amends</h1><!-- first-cards --></main><!-- /first-content --></div></body></html>`;

/** In the place of what React writes: says what it was given, and has no page for a talk that cannot be read. */
const WRITER = `
export const createOpeningWriter = async (language, start, home) => ({ value }) =>
  value === undefined ? undefined : { title: start.brand + ' ' + value.id, description: home, direction: 'ltr', body: '<main lang="' + language + '">' + value.id + '</main>' };`;

const startOf = (brand: string, title: string) => JSON.stringify({ brand, cards: { summaries: [{ id: 'cold_soup', title, summary: 'S' }], problems: [] } });
const CONTENT = {
  'content/0a1b2c3d4e5f/en/start.json': startOf('Amends', 'Cold soup'),
  'content/0a1b2c3d4e5f/en/talk/cold_soup.json': '{"value":{"id":"cold_soup"}}',
  'content/0a1b2c3d4e5f/en/talk/late_bus.json': '{"problems":[]}',
  'content/0a1b2c3d4e5f/hy/start.json': startOf('Ներում', 'Սառը ապուր'),
  'content/0a1b2c3d4e5f/hy/talk/cold_soup.json': '{"value":{"id":"cold_soup"}}',
};

let app: SmallApp;
const pages = () => [...app.files.keys()].filter((file) => file.endsWith('.html')).toSorted();
const styleOf = (page: string) => /<style>([\s\S]*?)<\/style>/.exec(app.read(page))?.[1] ?? '';

beforeAll(async () => {
  app = await buildSmallApp(
    {
      'index.html': PAGE,
      'main.js': "document.title = 'B';",
      'style.css': "@font-face { font-family: A; src: url('./a.woff2'); } p { color: red; }",
      'a.woff2': 'FONT',
      'src/render-opening.tsx': WRITER,
    },
    [giveContent(CONTENT), sealPagePlugin()],
  );
}, 60_000);

afterAll(() => app.remove());

test('the style sheet stands in the page, which waits for no other file of style', () => {
  expect(app.read('index.html')).not.toContain('stylesheet');
  expect([...app.files.keys()].filter((file) => file.endsWith('.css'))).toEqual([]);
  expect(styleOf('index.html')).toContain('color:red');
});

test('what the style names is found from the page, and from each complaint’s page', () => {
  const [, font = ''] = /url\(\.\/([^)]+)\)/.exec(styleOf('index.html')) ?? [];
  expect(app.files.get(font)?.toString()).toBe('FONT');
  expect(styleOf('complaints/hy/cold_soup.html')).toContain(`url(../../${font})`);
});

test('each complaint that can be read has a page in each language, with that language’s words', () => {
  expect(pages()).toEqual(['complaints/en/cold_soup.html', 'complaints/hy/cold_soup.html', 'index.en.html', 'index.html', 'index.hy.html']);
  const page = app.read('complaints/hy/cold_soup.html');
  expect(page).toContain('<html lang="hy" dir="ltr">');
  expect(page).toContain('<title>Ներում cold_soup</title>');
  expect(page).toContain('content="../../"');
  expect(page).toContain('<div id="root" data-opening="cold_soup"><main lang="hy">cold_soup</main></div>');
});

test('the app is fetched with each page and started by the script that runs before the first picture', () => {
  const [, script = ''] = /<link rel="modulepreload" crossorigin href="\.\/(assets\/[^"]+\.js)">/.exec(app.read('index.html')) ?? [];
  expect(app.files.has(script)).toBe(true);
  expect(app.read('index.html')).toContain(`<script async src="./assets/before-paint-0a1b2c3d.js" data-app="./${script}"`);
  expect(app.read('complaints/en/cold_soup.html')).toContain(`<script async src="../../assets/before-paint-0a1b2c3d.js" data-app="../../${script}"`);
  expect(pages().filter((page) => app.read(page).includes('type="module"'))).toEqual([]);
});

test('the page of all shows the first cards of each language, a complaint’s page none', () => {
  expect(app.read('index.html')).toContain(
    '<ul class="first-cards" lang="hy"><li><h2><a href="./complaints/hy/cold_soup.html">Սառը ապուր</a></h2><p>S</p></li></ul>',
  );
  expect(styleOf('index.html')).toContain('html:lang(hy) .first-cards:lang(hy)');
  expect(app.read('complaints/en/cold_soup.html')).not.toContain('<ul');
});

test('each language has a page of all complaints of its own, which holds what its first cards lead to', () => {
  const page = app.read('index.hy.html');
  expect(page).toContain('<ul class="first-cards" lang="hy"><li><h2><a href="#/briefing/cold_soup">Սառը ապուր</a></h2><p>S</p></li></ul>');
  expect(page).toContain('<div class="opening-page" data-opening="cold_soup"><main hidden lang="hy">cold_soup</main></div>');
  expect(page).not.toContain('Cold soup');
});

test('the policy of every page lets in the style that stands in it, and no place for a policy is left', () => {
  for (const page of pages()) {
    const hash = createHash('sha256').update(styleOf(page)).digest('base64');
    expect(app.read(page)).toContain(`style-src 'self' 'sha256-${hash}'`);
    expect(app.read(page)).not.toContain('<!-- policy -->');
  }
});
