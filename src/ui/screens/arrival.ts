/** Where one stood on a screen when one left it. */
export type Place = {
  /** How far the page was scrolled, in pixels. */
  readonly top: number;
  /** Address of the link that had the focus: the one by which one left, as a rule. */
  readonly link?: string | undefined;
};

/**
 * How one has come to the screen that is shown: with the page itself (`opening`), by a link or a button to a new entry of
 * the browser's history (`link`), or by Back and Forward to one where one has been (`history`).
 */
export type Arrival = { readonly by: 'opening' | 'link' | 'history'; readonly place?: Place | undefined };

/** What an entry of the history carries for this: its own name, and where one stood on the others when the page was left. */
type EntryState = { readonly entry?: string; readonly places?: Readonly<Record<string, Place>> };

let arrival: Arrival = { by: 'opening' };

/** The last arrival, for the screen that it led to; whatever shows after that on the same screen is new there. */
export function takeArrival(): Arrival {
  const taken = arrival;
  arrival = { by: 'link' };
  return taken;
}

/**
 * Follows the entries of the browser's history, and remembers where one stood on each. The browser would scroll the old
 * screen to where one was on the new one, before the new one is there: while the app runs, that is left to the screens.
 * To be called before anything else listens to the address.
 */
export function followArrivals(page: Window = window): void {
  const places = new Map(Object.entries(readState(page).places ?? {}));
  let entry = '';
  let entries = 0;
  const enter = () => {
    const { entry: known } = readState(page);
    entries += 1;
    entry = known ?? `${Math.round(page.performance.timeOrigin)} ${entries}`;
    if (known === undefined) page.history.replaceState({ ...readState(page), entry }, '');
    return known === undefined ? 'link' : 'history';
  };
  const leave = () => {
    const focused = page.document.activeElement?.closest('main a[href]');
    places.set(entry, { top: page.scrollY, link: focused?.getAttribute('href') ?? undefined });
  };
  enter();
  arrival = { by: 'opening', place: places.get(entry) };
  page.history.scrollRestoration = 'manual';
  page.addEventListener('hashchange', () => {
    leave();
    arrival = { by: enter(), place: places.get(entry) };
  });
  // While the page loads anew, it is the browser that knows where one was.
  page.addEventListener('pagehide', () => {
    leave();
    page.history.replaceState({ ...readState(page), places: Object.fromEntries(places) }, '');
    page.history.scrollRestoration = 'auto';
  });
  page.addEventListener('pageshow', () => {
    page.history.scrollRestoration = 'manual';
  });
}

function readState(page: Window): EntryState {
  return typeof page.history.state === 'object' && page.history.state !== null ? page.history.state : {};
}
