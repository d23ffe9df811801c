import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Assets, PageSpec } from '../../src/site/page-spec.ts';
import { type RenderedView, renderDocument } from '../../src/site/render-document.ts';
import { buildAssets } from './build-assets.ts';

/** SHA-256 of `watch()` and of `p{color:red}` in Base64. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function buildPage(changes: Partial<PageSpec> = {}, assets: Partial<Assets> = {}): PageSpec {
  return {
    path: 'index.html',
    language: 'hy',
    title: 'Ապուր & "Amends" $& <b>',
    description: 'It was "cold" <so>.',
    views: [],
    inertViews: [],
    lines: [],
    state: { home: '', languages: ['hy'], orders: {} },
    troubles: { id: 'start-troubles', json: '{"a":"</script><!-- $&"}' },
    assets: buildAssets(assets),
    ...changes,
  };
}
const viewOf = (language: string, route: string, isWaiting = false): RenderedView => ({
  language,
  route,
  isWaiting,
  isHidden: isWaiting,
  ids: 'v',
  body: `<main>${language} ${route} $&</main>`,
});
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const render = (page: PageSpec, views: readonly RenderedView[] = [], inert: readonly RenderedView[] = []) => parse(renderDocument(page, views, inert));

/** The rules of a page's policy by their names. */
function readPolicy(page: Document): Record<string, string> {
  const content = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  return Object.fromEntries(content.split('; ').map((rule) => [rule.split(' ', 1)[0] ?? '', rule.slice(rule.indexOf(' ') + 1)]));
}

describe('the head', () => {
  test('says language, direction, title and description, whatever signs are in them', () => {
    const page = render(buildPage());
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['hy', 'ltr']);
    expect(page.title).toBe('Ապուր & "Amends" $& <b>');
    expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toBe('It was "cold" <so>.');
  });

  test('has the direction of a language that is written from the right', () => {
    expect(render(buildPage({ language: 'ar' })).documentElement.dir).toBe('rtl');
  });

  test('begins its scripts with the state, then what watches the start, then what runs before the first picture, waited for by nothing', () => {
    const [state, watch, paint] = render(buildPage()).querySelectorAll('head script');
    expect(watch?.textContent).toBe('watch()');
    expect([state?.id, JSON.parse(state?.textContent ?? '')]).toEqual(['page-state', { home: '', languages: ['hy'], orders: {} }]);
    expect([paint?.getAttribute('src'), paint?.hasAttribute('async'), paint?.hasAttribute('type')]).toEqual(['./assets/paint.js', true, false]);
  });

  test.each([
    ['', './'],
    ['../../', '../../'],
  ])('names every file as seen from the page: with “%s” to the page of all, by %s', (home, from) => {
    const page = render(buildPage({ state: { home, languages: [], orders: {} } }));
    expect(page.querySelector('link[rel="modulepreload"]')?.getAttribute('href')).toBe(`${from}assets/app.js`);
    expect(page.querySelector('script[src]')?.getAttribute('src')).toBe(`${from}assets/paint.js`);
    expect(page.querySelector('style')?.textContent).toContain(`url(${from}assets/a.woff2)`);
  });
});

describe('the policy', () => {
  test('of a page with files beside it lets those in, what stands in it by its hash, and nothing from elsewhere', () => {
    expect(readPolicy(render(buildPage({}, { style: 'p{color:red}' })))).toEqual({
      'default-src': "'self'",
      'script-src': `'self' ${hashOf('watch()')}`,
      'style-src': `'self' ${hashOf('p{color:red}')}`,
      'font-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
  });

  test('of a page that holds everything lets nothing in but what is in it', () => {
    const body = [{ code: 'alert(1)' }, { code: 'alert(1)' }, { id: 'en/start.json', json: '{}' }];
    const page = render(buildPage({}, { loads: 'nothing', body, style: 'p{color:red}', lateStyle: 'b{color:red}', beforePaint: { code: 'paint()' } }));
    expect(readPolicy(page)).toMatchObject({
      'default-src': "'none'",
      'script-src': ['watch()', 'paint()', 'alert(1)'].map(hashOf).join(' '),
      'style-src': ['p{color:red}', 'b{color:red}'].map(hashOf).join(' '),
      'font-src': 'data:',
      'img-src': 'data:',
      'worker-src': 'blob:',
    });
  });

  test('names the hash of every script and style that stands in the page, and of nothing else', () => {
    const page = render(buildPage(), [viewOf('en', '/'), viewOf('hy', '/')], [viewOf('hy', '/begin/a', true)]);
    for (const kind of ['script', 'style'] as const) {
      const inPlace = [...page.querySelectorAll(`${kind}:not([src]):not([type="application/json"])`)].map(({ textContent }) => hashOf(textContent ?? ''));
      expect(readPolicy(page)[`${kind}-src`]?.split(' ').slice(1).toSorted()).toEqual([...new Set(inPlace)].toSorted());
    }
    expect(JSON.stringify(readPolicy(page))).not.toMatch(/unsafe|\*|https?:/);
  });

  test('is left out where the server for developing puts in what it needs', () => {
    expect(render(buildPage({}, { loads: 'anything' })).querySelector('meta[http-equiv]')).toBeNull();
  });
});

describe('the body', () => {
  test('shows the first view that waits for no address, and hides the others until a style or a script shows them', () => {
    const page = render(buildPage(), [viewOf('hy', '/begin/a', true), viewOf('hy', '/briefing/a')]);
    const views = [...page.querySelectorAll<HTMLElement>('#root > .view')];
    expect(views.map(({ id, hidden, lang, dataset }) => [id, hidden, lang, dataset.route])).toEqual([
      ['/begin/a', true, 'hy', '/begin/a'],
      ['', false, 'hy', '/briefing/a'],
    ]);
    expect(views.map((view) => view.textContent)).toEqual(['hy /begin/a $&', 'hy /briefing/a $&']);
  });

  test('of views in several languages has a style that shows the one in the language of the page', () => {
    const style = render(buildPage(), [viewOf('en', '/'), viewOf('hy', '/')]).querySelector('style')?.textContent;
    expect(style).toContain(':where(html:lang(hy)) .view:lang(hy):not([id]){display:block}');
    expect(render(buildPage(), [viewOf('hy', '/')]).querySelector('style')?.textContent).not.toContain(':where');
  });

  test('keeps inert views in a template for each language, which a script brings in', () => {
    const page = render(buildPage(), [viewOf('hy', '/')], [viewOf('en', '/begin/a', true), viewOf('hy', '/begin/a', true), viewOf('hy', '/briefing/a', true)]);
    const templates = [...page.querySelectorAll('template')];
    expect(templates.map(({ lang, content }) => [lang, content.querySelectorAll('.view').length])).toEqual([
      ['en', 1],
      ['hy', 2],
    ]);
    expect(templates.every((template) => template.nextElementSibling?.tagName === 'SCRIPT')).toBe(true);
  });

  test('says what it is in every language, each marked with its tag, and what it needs where no script runs', () => {
    const lines = ['en', 'hy'].map((language) => ({ language, tagline: `Practise <${language}>`, noScript: `Switch & ${language}` }));
    const html = renderDocument(buildPage({ lines }), []);
    const page = parse(html);
    expect([...page.querySelectorAll('.first-taglines li')].map((line) => [line.getAttribute('lang'), line.textContent])).toEqual([
      ['en', 'Practise <en>'],
      ['hy', 'Practise <hy>'],
    ]);
    expect(html).toContain('<noscript><div class="first-no-script"><p lang="en">Switch &amp; en</p><p lang="hy">Switch &amp; hy</p></div></noscript>');
    expect(render(buildPage()).querySelector('.first-lines')).toBeNull();
  });

  test('holds data as it was, whatever is in it', () => {
    const page = render(buildPage());
    expect(JSON.parse(page.getElementById('start-troubles')?.textContent ?? '')).toEqual({ a: '</script><!-- $&' });
  });
});
