import { describe, expect, test } from 'vitest';
import { listOneFile, listPages } from '../../src/site/list-pages.ts';
import { buildAssets } from './build-assets.ts';
import { buildSiteContent } from './build-site-content.ts';

const content = buildSiteContent({ ids: ['cold_soup', 'late_bus'] });
const pages = listPages(content, buildAssets());
const find = (path: string) => pages.find((page) => page.path === path);

test('there is a page of all complaints, and one for each complaint in each language', () => {
  expect(pages.map(({ path }) => path)).toEqual([
    'index.html',
    'complaints/en/cold_soup.html',
    'complaints/en/late_bus.html',
    'complaints/hy/cold_soup.html',
    'complaints/hy/late_bus.html',
  ]);
});

describe('the page of all complaints', () => {
  test('shows them in every language, and says what it is in each without any script', () => {
    expect(find('index.html')).toMatchObject({
      language: 'en',
      title: 'app:title <en> & $&',
      description: 'app:description <en> & $&',
      views: [
        { language: 'en', route: '/', isWaiting: false, isHidden: false },
        { language: 'hy', route: '/', isWaiting: false, isHidden: true },
      ],
      lines: [
        { language: 'en', tagline: 'app:tagline <en> & $&', noScript: 'app:noScript <en> & $&' },
        { language: 'hy', tagline: 'app:tagline <hy> & $&', noScript: 'app:noScript <hy> & $&' },
      ],
    });
  });

  test('has a state that names no language and no complaint, and where the app and its content are', () => {
    expect(find('index.html')?.state).toEqual({
      home: '',
      languages: ['en', 'hy'],
      orders: {},
      files: { app: './assets/app.js', content: './content/abc/' },
    });
  });
});

describe('the page of a complaint', () => {
  const page = find('complaints/hy/late_bus.html');

  test('is named and described after it', () => {
    expect(page).toMatchObject({ language: 'hy', title: 'Words of title · app:brand <hy> & $&', description: 'Words of summary' });
  });

  test('holds its first turn, which waits for its address, and its briefing, with one order of replies for everybody', () => {
    const complaint = { scenario: 'late_bus', order: page?.state.orders.late_bus };
    expect(page?.views).toEqual([
      { language: 'hy', route: '/begin/late_bus', complaint: { ...complaint, hasBegun: true }, isWaiting: true, isHidden: true },
      { language: 'hy', route: '/briefing/late_bus', complaint: { ...complaint, hasBegun: false }, isWaiting: false, isHidden: false },
    ]);
    expect(page?.state.orders.late_bus?.toSorted()).toEqual(['a', 'b', 'c']);
    expect(find('complaints/en/late_bus.html')?.state.orders).toEqual(page?.state.orders);
  });

  test('has a state with its language, its complaint and the files as seen from its folder', () => {
    expect(page?.state).toMatchObject({
      home: '../../',
      language: 'hy',
      scenario: 'late_bus',
      files: { app: '../../assets/app.js', content: '../../content/abc/' },
    });
  });

  test('says what is wrong with a start in its language and in English', () => {
    const languagesOf = (path: string) => {
      const { troubles } = find(path) ?? {};
      return troubles !== undefined && 'json' in troubles ? Object.keys(JSON.parse(troubles.json).words) : [];
    };
    expect(languagesOf('complaints/hy/late_bus.html')).toEqual(['en', 'hy']);
    expect(languagesOf('complaints/en/late_bus.html')).toEqual(['en']);
  });
});

test('a complaint that cannot be read, or in a language whose words cannot, has no page, and stops nothing', () => {
  const files = new Map([...content.files, ['en/talk/cold_soup.json', '{"problems":[{}]}'] as const]);
  const start = JSON.parse(content.files.get('hy/start.json') ?? '');
  files.set('hy/start.json', JSON.stringify({ ...start, words: { problems: [{}] } }));
  const some = listPages({ ...content, files }, buildAssets());
  expect(some.map(({ path }) => path)).toEqual(['index.html', 'complaints/en/late_bus.html']);
  expect(some[0]?.views.map(({ language }) => language)).toEqual(['en']);
  expect(some[0]?.state.languages).toEqual(['en', 'hy']);
});

describe('the one file', () => {
  const many = buildSiteContent({ ids: ['a1', 'b2', 'c3', 'd4'] });
  const page = listOneFile(many, buildAssets());

  test('is the page of all complaints with the views of the first three of each language, which wait', () => {
    expect(page.path).toBe('amends.html');
    expect(page.views.map(({ route }) => route)).toEqual(['/', '/']);
    const routes = ['a1', 'b2', 'c3'].flatMap((id) => [`/begin/${id}`, `/briefing/${id}`]);
    expect(page.inertViews.map(({ language, route }) => `${language} ${route}`)).toEqual(
      ['en', 'hy'].flatMap((language) => routes.map((route) => `${language} ${route}`)),
    );
    expect(page.inertViews.every(({ isWaiting, isHidden }) => isWaiting && isHidden)).toBe(true);
  });

  test('has the orders of their first replies in its state', () => {
    expect(Object.keys(page.state.orders)).toEqual(['a1', 'b2', 'c3']);
  });
});
