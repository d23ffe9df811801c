import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Places } from '../../../src/storage/place-storage.ts';
import { followArrivals, takeArrival } from '../../../src/ui/screens/arrival.ts';

/** A page with the entries of a history: what the app listens for, and where it is scrolled. */
function buildPage() {
  const page = new EventTarget() as EventTarget & { scrollY: number; history: { state: unknown } };
  const entries: unknown[] = [null];
  let at = 0;
  const history = {
    get state() {
      return entries[at];
    },
    replaceState: (state: unknown) => {
      entries[at] = state;
    },
    scrollRestoration: 'auto',
  };
  const move = (to: number) => {
    at = to;
    page.dispatchEvent(new Event('hashchange'));
  };
  Object.assign(page, { history, document, scrollY: 0, performance: { timeOrigin: 1000 } });
  return {
    page: page as unknown as Window & { scrollY: number },
    history,
    scrollTo: (top: number) => {
      page.scrollY = top;
    },
    press: () => {
      entries.splice(at + 1, entries.length, null);
      move(at + 1);
    },
    go: (by: number) => move(at + by),
    hide: () => page.dispatchEvent(new Event('pagehide')),
  };
}

const nothingKept = () => ({ read: () => ({}), write: vi.fn<(places: Places) => void>() });

beforeEach(() => {
  document.body.innerHTML = '<main><a href="#/briefing/cold_soup">Cold soup</a><button>Remove</button></main>';
});
afterEach(() => {
  document.body.innerHTML = '';
});

it('tells a new screen from one where one has been, and where one stood there', () => {
  const { page, press, go, scrollTo, history } = buildPage();
  followArrivals(nothingKept(), page);
  expect(history.scrollRestoration).toBe('manual');
  expect(takeArrival()).toEqual({ by: 'opening', place: undefined });
  document.querySelector('a')?.focus();
  scrollTo(700);
  press();
  expect(takeArrival()).toEqual({ by: 'link', place: undefined });
  document.querySelector('button')?.focus();
  scrollTo(300);
  go(-1);
  expect(takeArrival()).toEqual({ by: 'history', place: { top: 700, link: '#/briefing/cold_soup' } });
  go(1);
  // A button may have gone: its screen has a heading.
  expect(takeArrival()).toEqual({ by: 'history', place: { top: 300 } });
});

it('gives an arrival to one heading: what shows on the same screen after that is new', () => {
  const { page } = buildPage();
  followArrivals(nothingKept(), page);
  takeArrival();
  expect(takeArrival()).toEqual({ by: 'link' });
});

it('leaves what else an entry carries as it is', () => {
  const { page, history } = buildPage();
  history.replaceState({ chosen: 'b', isFocused: true });
  followArrivals(nothingKept(), page);
  expect(history.state).toEqual({ chosen: 'b', isFocused: true, entry: '1000 1' });
});

it('knows after a reload where one stood, on this screen and on those before it', () => {
  const { page, press, go, scrollTo, hide } = buildPage();
  const storage = nothingKept();
  followArrivals(storage, page);
  scrollTo(700);
  press();
  scrollTo(300);
  hide();
  const [[places = {}] = []] = storage.write.mock.calls;
  expect(places).toEqual({ '1000 1': { top: 700 }, '1000 2': { top: 300 } });
  // The same history, in a page that knows nothing yet.
  followArrivals({ ...nothingKept(), read: () => places }, page);
  expect(takeArrival()).toEqual({ by: 'opening', place: { top: 300 } });
  go(-1);
  expect(takeArrival()).toMatchObject({ by: 'history', place: { top: 700 } });
});

it('keeps the last fifty', () => {
  const { page, press, hide } = buildPage();
  const storage = nothingKept();
  followArrivals(storage, page);
  for (let presses = 0; presses < 60; presses += 1) press();
  hide();
  expect(Object.keys(storage.write.mock.calls[0]?.[0] ?? {})).toHaveLength(50);
});
