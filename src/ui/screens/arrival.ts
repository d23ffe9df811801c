import type { Place, PlaceStorage } from '../../app/ports.ts';

/**
 * How one has come to the screen that is shown: with the page itself (`opening`), by a link or a button to a new entry of
 * the browser's history (`link`), or by Back and Forward to one where one has been (`history`).
 */
export type Arrival = {
  readonly by: 'opening' | 'link' | 'history';
  readonly place?: Place | undefined;
};

/** How many entries are remembered: more than anybody goes back. */
const MOST_PLACES = 50;

let arrival: Arrival = { by: 'opening' };

/** The last arrival, for the screen that it led to; whatever shows after that on the same screen is new there. */
export function takeArrival(): Arrival {
  const taken = arrival;
  arrival = { by: 'link' };
  return taken;
}

/**
 * Follows the browser's history and remembers where one stood on each entry. Screens restore the scroll themselves: the browser would scroll
 * the old screen before the new one is there. To be called before anything else listens to the address.
 */
export function followArrivals(storage: PlaceStorage, page: Window = window): void {
  const places = new Map(Object.entries(storage.read()));
  let entries = 0;
  let entry = enter().entry;

  /** An entry is known by its name, which it gets on the first visit. */
  function enter() {
    const state: Readonly<Record<string, unknown>> = { ...page.history.state };
    if (typeof state.entry === 'string') return { entry: state.entry, by: 'history' } as const;
    entries += 1;
    const name = `${Math.round(page.performance.timeOrigin)} ${entries}`;
    page.history.replaceState({ ...state, entry: name }, '');
    return { entry: name, by: 'link' } as const;
  }
  function leave() {
    const link = page.document.activeElement?.closest('main a[href]')?.getAttribute('href');
    places.delete(entry);
    places.set(entry, { top: Math.max(0, page.scrollY), ...(typeof link === 'string' && { link }) });
  }

  arrival = { by: 'opening', place: places.get(entry) };
  page.history.scrollRestoration = 'manual';
  page.addEventListener('hashchange', () => {
    leave();
    const entered = enter();
    entry = entered.entry;
    arrival = { by: entered.by, place: places.get(entry) };
  });
  page.addEventListener('pagehide', () => {
    leave();
    storage.write(Object.fromEntries([...places].slice(-MOST_PLACES)));
  });
}
