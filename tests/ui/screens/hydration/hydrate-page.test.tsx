import { act, waitFor } from '@testing-library/react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAttemptsStore } from '../../../../src/app/attempts/attempts-store.ts';
import { createCurrentAttempt } from '../../../../src/app/attempts/current-attempt.ts';
import { createLibraryStore } from '../../../../src/app/library/library-store.ts';
import type { Settings } from '../../../../src/app/ports.ts';
import { openFileSource } from '../../../../src/content/file-source.ts';
import { buildStaticServices } from '../../../../src/site/static-services.ts';
import { DEFAULT_SETTINGS } from '../../../../src/storage/default-settings.ts';
import { hydratePage } from '../../../../src/ui/screens/hydration/hydrate-page.tsx';
import { PAGE_STATE } from '../../../../src/ui/screens/page-state.ts';
import { buildAttempt, buildMoves } from '../../../builders/build-attempt.ts';
import { buildAttempts, buildPorts, buildScorer, WHO } from '../../../builders/build-ports.ts';
import { FILES, prerenderPage } from './prerender-page.ts';

const PAGE = 'complaints/en/cold_soup.html';
const goTo = (hash: string) => window.history.replaceState(null, '', hash === '' ? window.location.pathname : hash);
const fetchText = async (path: string) => FILES.get(path) ?? Promise.reject(new Error('404'));

/** The app that hydrates a page; `onLoad` happens while the scenario is on its way. */
function buildApp({ settings = {}, onLoad = () => {} }: { settings?: Partial<Settings>; onLoad?: () => void } = {}) {
  const attempts = buildAttempts();
  const source = openFileSource('canteen', fetchText);
  const library = createLibraryStore({
    ...source,
    async load(id) {
      onLoad();
      return source.load(id);
    },
  });
  let seed = 0;
  const newSeed = () => {
    seed += 1;
    return seed;
  };
  const currentAttempt = createCurrentAttempt({
    ports: { ...buildPorts(), newSeed },
    scorer: buildScorer(),
    attempts,
    patience: { get: () => DEFAULT_SETTINGS.patience, watch: () => {} },
    library: 'canteen',
    who: () => WHO,
  });
  const services = { ...buildStaticServices(library, 'en'), libraryId: 'canteen', attempts: createAttemptsStore(attempts, attempts), currentAttempt };
  services.settings.getState().replace({ ...DEFAULT_SETTINGS, ...settings });
  const faults: unknown[] = [];
  const options = { onRecoverableError: (error: unknown) => faults.push(error) };
  const places = { read: () => ({}), write: () => {} };
  const readAttempts = async () => (await attempts.list()).attempts;
  const hydrate = async (root: HTMLElement) => {
    await library.getState().loadList('en');
    void services.attempts.getState().load();
    await act(async () => {
      hydrated = await hydratePage(root, { services, language: 'en', readAttempts, places, options });
    });
  };
  return { hydrate, attempts, faults };
}

const reply = (root: HTMLElement, value: string) => root.querySelector<HTMLInputElement>(`[role="log"] ~ * input[value="${value}"]`) as HTMLInputElement;
const start = (root: HTMLElement) => root.querySelector<HTMLElement>('main [data-variant="primary"]:not([data-wide] *)');

let hydrated: Root | undefined;
let errors: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  goTo('');
  errors = vi.spyOn(console, 'error');
});
afterEach(() => {
  // React says here what of a page it has not found as it would render it.
  expect(errors.mock.calls).toEqual([]);
  vi.restoreAllMocks();
  act(() => hydrated?.unmount());
  document.body.innerHTML = '';
});

it('a page that is not prerendered, as while developing, gets the app all the same', async () => {
  const { root } = await prerenderPage('index.html');
  root.replaceChildren();
  document.getElementById(PAGE_STATE)?.remove();
  await buildApp().hydrate(root);
  expect(root.querySelector('div > main article')).toBeInTheDocument();
});

describe('the page of all complaints', () => {
  it('is hydrated: its cards stay the same elements, and lead into the app then', async () => {
    const { root } = await prerenderPage('index.html');
    const card = root.querySelector('article a');
    const { hydrate, faults } = buildApp();
    await hydrate(root);
    expect(faults).toEqual([]);
    expect(root.querySelector('article a')).toBe(card);
    expect(card).toHaveAttribute('href', '#/briefing/cold_soup');
    expect(root.querySelectorAll('main')).toHaveLength(1);
    expect(root.querySelector('footer')).toBeInTheDocument();
  });

  it('makes way for another screen that its address names', async () => {
    const { root } = await prerenderPage('index.html');
    goTo('#/briefing/cold_soup');
    await buildApp().hydrate(root);
    await waitFor(() => expect(root.querySelector('h1')).toHaveTextContent('Words of title'));
    expect(window.location.hash).toBe('#/briefing/cold_soup');
    expect(root.querySelectorAll('.view')).toHaveLength(0);
  });
});

describe('the page of a complaint on which nothing was done', () => {
  it('is hydrated as the briefing, with nothing kept, and Start begins the talk', async () => {
    const { root } = await prerenderPage(PAGE);
    const heading = root.querySelector('.view:not([hidden]) h1');
    const { hydrate, attempts, faults } = buildApp();
    await hydrate(root);
    expect([window.location.hash, faults, (await attempts.list()).attempts]).toEqual(['#/briefing/cold_soup', [], []]);
    expect(root.querySelector('h1')).toBe(heading);
    await act(async () => start(root)?.click());
    await waitFor(() => expect(window.location.hash).toBe('#/talk/attempt-0001'));
  });

  it('keeps the focus on Start, which is another element then', async () => {
    const { root } = await prerenderPage(PAGE);
    const link = root.querySelector<HTMLElement>('a[href="#/begin/cold_soup"]');
    link?.focus();
    await buildApp().hydrate(root);
    expect(document.activeElement?.tagName).toBe('BUTTON');
    expect(document.activeElement).toHaveTextContent(link?.textContent ?? '');
  });

  it('is rendered anew where the settings say otherwise than the page', async () => {
    const { root } = await prerenderPage(PAGE);
    const { hydrate, faults } = buildApp({ settings: { mode: 'assessment' } });
    await hydrate(root);
    expect(root.querySelector<HTMLSelectElement>('main select')?.value).toBe('assessment');
    expect(faults).toEqual([]);
  });

  it('is left where somebody goes elsewhere while the app is on its way', async () => {
    const { root } = await prerenderPage(PAGE);
    await buildApp({ onLoad: () => goTo('#/nowhere') }).hydrate(root);
    expect(window.location.hash).toBe('#/nowhere');
    expect(root.querySelectorAll('.view')).toHaveLength(0);
  });
});

describe('a talk that was begun in the page', () => {
  it('is begun and kept, in the place of the page’s own entry in the history, with the same replies in their order', async () => {
    const { root, state } = await prerenderPage(PAGE);
    goTo('#/begin/cold_soup');
    const entries = window.history.length;
    const line = root.querySelector('[role="log"] li');
    const { hydrate, attempts, faults } = buildApp();
    await hydrate(root);
    expect([window.location.hash, window.history.length, faults]).toEqual(['#/talk/attempt-0001', entries, []]);
    expect((await attempts.list()).attempts).toMatchObject([{ id: 'attempt-0001', setting: { guide: true } }]);
    expect(root.querySelector('[role="log"] li')).toBe(line);
    const values = [...root.querySelectorAll<HTMLInputElement>('[role="log"] ~ * input')].map(({ value }) => value);
    expect(values).toEqual(state.orders.cold_soup);
  });

  it.each([
    ['hydrated', {}],
    ['rendered anew', { mode: 'assessment' } as const],
  ])('still has the reply chosen that was chosen, and the focus on it, where it is %s', async (_, settings) => {
    const { root } = await prerenderPage(PAGE);
    goTo('#/begin/cold_soup');
    reply(root, 'a').focus();
    reply(root, 'a').click();
    await buildApp({ settings }).hydrate(root);
    expect(reply(root, 'a')).toBeChecked();
    expect(reply(root, 'a')).toHaveFocus();
    expect(root.querySelector('[data-wide] button')).toBeEnabled();
  });

  it('takes a reply with it that is chosen while the app is on its way', async () => {
    const { root } = await prerenderPage(PAGE);
    goTo('#/begin/cold_soup');
    await buildApp({ onLoad: () => reply(root, 'b').click() }).hydrate(root);
    expect(reply(root, 'b')).toBeChecked();
  });

  it('is begun once where Start is pressed while the app is on its way', async () => {
    const { root } = await prerenderPage(PAGE);
    const { hydrate, attempts } = buildApp({ onLoad: () => goTo('#/begin/cold_soup') });
    await hydrate(root);
    expect(window.location.hash).toBe('#/talk/attempt-0001');
    expect((await attempts.list()).attempts).toHaveLength(1);
  });

  it('leads to the question which is meant beside a talk that can go on', async () => {
    const { root } = await prerenderPage(PAGE);
    goTo('#/begin/cold_soup');
    const { hydrate, attempts } = buildApp();
    await attempts.restore(buildAttempt({ id: 'attempt-0007', moves: buildMoves('opening.a') }));
    await hydrate(root);
    expect(window.location.hash).toBe('#/begin/cold_soup');
    expect((await attempts.list()).attempts).toHaveLength(1);
  });
});

it('back on the page of a complaint without an address one is at its briefing', async () => {
  const { root } = await prerenderPage(PAGE);
  goTo('#/begin/cold_soup');
  await buildApp().hydrate(root);
  await act(async () => {
    goTo('');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(window.location.hash).toBe('#/briefing/cold_soup');
});
