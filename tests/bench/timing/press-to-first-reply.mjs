/** What a page says on its console when a reply can be chosen. */
const SAYS = 'bench: a reply can be chosen';

/**
 * Waits, from before a page is opened, until it says so itself: to be asked again and again would slow it down.
 * @param {import('@playwright/test').Page} page
 */
export async function awaitFirstReply(page) {
  await page.waitForEvent('console', { predicate: (message) => message.text() === SAYS, timeout: 60_000 });
}

/**
 * Who presses. robot: whatever shows, in the frame in which it shows. person: the first thing 1.2 s after the first picture, later ones 0.7 s
 * after each shows. reader: 4 s after each shows: all that the page asks for by itself has come, where
 * no network is slowed down, even if the server packs it for the first time.
 * @typedef {'robot' | 'person' | 'reader'} Hand
 */

/**
 * Opens every document of a page with `pressToFirstReply` in it.
 * @param {import('@playwright/test').Page} page
 * @param {{ press: readonly (readonly string[])[], reply: string, hand?: Hand }} target
 */
export async function pressOnItsWay(page, { press, reply, hand = 'robot' }) {
  await page.addInitScript(pressToFirstReply, { press, reply, hand, says: SAYS });
}

/**
 * Runs inside every document of a visit from its very start: presses what has to be pressed, each thing once, and notes in
 * `globalThis.firstReply` when a reply can be chosen; in `globalThis.firstPaint` when the first words of the visit showed. Both in ms
 * since the visit's first navigation, however many documents it took.
 * @param {{ press: readonly (readonly string[])[], reply: string, hand: Hand, says: string }} page `press`: the steps on the way, later ones
 *   before earlier ones, each with the selectors that may find what is pressed
 */
function pressToFirstReply({ press, reply, hand, says }) {
  const afterPaint = 1200;
  const afterShown = { robot: 0, person: 700, reader: 4000 }[hand];
  if (location.protocol === 'about:') return;
  const remember = (key, value) => {
    if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, String(value));
    return Number(sessionStorage.getItem(key));
  };
  const from = remember('bench from', performance.timeOrigin);
  const sinceFrom = (moment) => performance.timeOrigin + moment - from;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'first-contentful-paint') globalThis.firstPaint = remember('bench paint', sinceFrom(startTime));
    }
  }).observe({ type: 'paint', buffered: true });
  const pressed = new WeakSet();
  /** When each step showed: a page that draws a thing anew does not show it for the first time. */
  const shown = new Map();
  const isThere = (element) => element.getClientRects().length > 0 && !element.disabled;
  const find = (selector) => [...document.querySelectorAll(selector)].find(isThere);
  const isTime = (since, now) => {
    if (hand !== 'person') return now >= since + afterShown;
    const isFirst = sessionStorage.getItem('bench pressed') === null;
    const paint = Number(sessionStorage.getItem('bench paint') ?? Number.POSITIVE_INFINITY);
    return now >= since + afterShown && (!isFirst || now >= paint + afterPaint);
  };
  const look = () => {
    if (find(reply) !== undefined) {
      globalThis.firstReply = sinceFrom(performance.now());
      console.debug(says);
      return;
    }
    const step = press.find((selectors) => selectors.some((selector) => find(selector) !== undefined));
    const next = step?.map(find).find((element) => element !== undefined);
    const now = sinceFrom(performance.now());
    if (step !== undefined && !shown.has(step)) shown.set(step, now);
    if (next !== undefined && !pressed.has(next) && isTime(shown.get(step), now)) {
      pressed.add(next);
      sessionStorage.setItem('bench pressed', 'yes');
      next.click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
