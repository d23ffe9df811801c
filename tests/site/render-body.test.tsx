import { within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { listPages } from '../../src/site/list-pages.ts';
import type { PageSpec } from '../../src/site/page-spec.ts';
import { createBodyRenderer } from '../../src/site/render-body.tsx';
import { expectAccessible } from '../ui/components/expect-accessible.ts';
import { buildAssets } from './build-assets.ts';
import { buildSiteContent } from './build-site-content.ts';

const content = buildSiteContent({ ids: ['cold_soup', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6'] });
const pages = listPages(content, buildAssets());
const renderBody = createBodyRenderer(content.files);

/** The views of a page, rendered, in the document; of their main parts, one is not marked as hidden. */
async function renderViews(path: string): Promise<HTMLElement[]> {
  const page = pages.find((one) => one.path === path) as PageSpec;
  const bodies: string[] = [];
  for (const [index, view] of page.views.entries()) bodies.push(await renderBody(view, page.state, `v${index}`));
  document.body.innerHTML = bodies.map((body) => `<div>${body}</div>`).join('');
  const marked = document.querySelectorAll('main:not([hidden])').length;
  // A style shows what is marked as hidden; there is none here.
  for (const main of document.querySelectorAll('main')) main.hidden = false;
  expect(marked).toBe(1);
  return [...document.body.children] as HTMLElement[];
}

let views: HTMLElement[];
const talk = () => within(views[0] as HTMLElement);
const briefing = () => within(views[1] as HTMLElement);

describe('every view', () => {
  beforeAll(async () => {
    views = await renderViews('complaints/en/cold_soup.html');
  });

  test('is what axe calls accessible, each for itself, as one is shown at a time', async () => {
    for (const view of views) {
      document.body.replaceChildren(view);
      await expectAccessible(view);
    }
    document.body.replaceChildren(...views);
  });

  test('needs no style in place, which the policy would refuse, and no script', () => {
    expect(document.body.querySelectorAll('[style], style, script')).toHaveLength(0);
    const names = [...document.body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
  });

  test('has no id twice in a page, and every id that is named is there', () => {
    const ids = [...document.body.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = [...document.body.querySelectorAll('[aria-labelledby], [aria-describedby], label[for]')].flatMap((element) =>
      ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) => element.getAttribute(name)?.split(' ') ?? []),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('leads to the other screens by way of the page of all complaints', () => {
    for (const { getByRole } of [talk(), briefing()]) {
      expect(getByRole('link', { name: 'Progress' })).toHaveAttribute('href', '../../#/history');
      expect(getByRole('link', { name: 'Settings' })).toHaveAttribute('href', '../../#/settings');
      expect(getByRole('link', { name: 'Amends' })).toHaveAttribute('href', '../../');
    }
    expect(briefing().getByRole('link', { name: 'All complaints' })).toHaveAttribute('href', '../../');
  });

  test('is in the words of its language', async () => {
    const [first] = await renderViews('complaints/hy/cold_soup.html');
    expect(first?.querySelector('nav')).toHaveTextContent('Առաջընթաց');
    views = await renderViews('complaints/en/cold_soup.html');
  });
});

describe('the briefing', () => {
  test('says what the complaint is', () => {
    expect(briefing().getByRole('heading', { level: 1 })).toHaveTextContent('Words of title');
    expect(briefing().getByText('Words of summary')).toBeInTheDocument();
  });

  test('begins the talk with a link to it, which needs no script', () => {
    expect(briefing().getByRole('link', { name: 'Start talking' })).toHaveAttribute('href', '#/begin/cold_soup');
  });

  test('has what only the app can do in its place, switched off: the mode, which is guided', () => {
    const mode = briefing().getByRole('combobox', { name: 'How do you want to practise?' });
    expect(mode).toBeDisabled();
    expect(mode).toHaveDisplayValue('Guided');
  });
});

describe('the first turn', () => {
  test('begins with what the customer says first', () => {
    expect(talk().getByRole('heading', { level: 1 })).toHaveTextContent('Words of title');
    expect(talk().getByRole('log', { name: 'Conversation' })).toHaveTextContent('Words of turn.opening.plain');
  });

  test('offers the first replies in the order of the page, none of them chosen, and can be sent only by the app', () => {
    const radios = talk().getAllByRole('radio') as HTMLInputElement[];
    const { orders } = pages.find(({ path }) => path === 'complaints/en/cold_soup.html')?.state ?? {};
    expect(radios.map(({ value }) => value)).toEqual(orders?.cold_soup);
    expect(radios.filter(({ checked, disabled }) => checked || disabled)).toEqual([]);
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    expect(talk().getByRole('button', { name: 'Say it' })).toBeDisabled();
  });

  test('can be left by a link, and paused only by the app', () => {
    expect(talk().getByRole('link', { name: 'Leave the talk' })).toHaveAttribute('href', '../../');
    expect(talk().getByRole('button', { name: 'Pause' })).toBeDisabled();
  });

  test('has the policy both ways, where the window decides: as a card and folded', () => {
    expect(talk().getByRole('region', { name: 'What you may offer' })).toBeInTheDocument();
    expect([...(views[0]?.querySelectorAll('aside details:not([open]) > summary') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'What you may offer',
      'Method guide',
    ]);
  });
});

describe('the list of complaints', () => {
  let lists: HTMLElement[];
  beforeAll(async () => {
    lists = await renderViews('index.html');
  });

  test('is there in every language, and leads to the pages of the complaints', () => {
    const links = lists.map((list) => within(list).getAllByRole('article')[0]?.querySelector('a'));
    expect(links.map((link) => [link?.textContent, link?.getAttribute('href')])).toEqual([
      ['cold_soup in en', './complaints/en/cold_soup.html'],
      ['cold_soup in hy', './complaints/hy/cold_soup.html'],
    ]);
  });

  test('has the first six cards, whatever is in their words, and no face yet, which is much to draw', () => {
    const cards = within(lists[0] as HTMLElement).getAllByRole('article');
    expect(cards).toHaveLength(6);
    expect(cards[0]).toHaveTextContent('It was <cold> & late.');
    expect(lists[0]?.querySelectorAll('[data-skin]')).toHaveLength(0);
  });

  test('has neither the list of languages nor a foot, by which one sees that the app is live', () => {
    expect(lists[0]?.querySelectorAll('select, footer, a[href="#content"]')).toHaveLength(0);
  });
});

test('in the one file cards and links lead to other parts of the same page', async () => {
  const [page] = listPages(content, buildAssets());
  const { files: _, ...state } = page?.state ?? { home: '', languages: [], orders: {} };
  document.body.innerHTML = await renderBody({ language: 'en', route: '/', isWaiting: false, isHidden: false }, state, 'v');
  const { getByRole } = within(document.body);
  expect(getByRole('link', { name: 'cold_soup in en' })).toHaveAttribute('href', '#/briefing/cold_soup');
  expect(getByRole('link', { name: 'Settings' })).toHaveAttribute('href', '#/settings');
});
