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
 * Opens every document of a page with `pressToFirstReply` in it.
 * @param {import('@playwright/test').Page} page
 * @param {{ press: readonly string[], reply: string, isReading?: boolean }} target
 */
export async function pressOnItsWay(page, { press, reply, isReading = false }) {
  await page.addInitScript(pressToFirstReply, { press, reply, isReading, says: SAYS });
}

/**
 * Runs inside every document of a visit from its very start: presses what has to be pressed as soon as it shows, each thing
 * once, and notes in `globalThis.firstReply` when a reply can be chosen; in `globalThis.firstPaint` when the first words of
 * the visit showed. Both in ms since the visit's first navigation, however many documents it took.
 * @param {{ press: readonly string[], reply: string, isReading: boolean, says: string }} page `press`: selectors, what comes later on the way before what
 *   comes earlier; `isReading`: presses only what is there when the page has come whole, as somebody who reads it first
 */
function pressToFirstReply({ press, reply, isReading, says }) {
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
  const isThere = (element) => element.getClientRects().length > 0 && !element.disabled;
  const find = (selector) => [...document.querySelectorAll(selector)].find(isThere);
  const look = () => {
    if (find(reply) !== undefined) {
      globalThis.firstReply = sinceFrom(performance.now());
      console.debug(says);
      return;
    }
    const next = press.map(find).find((element) => element !== undefined);
    const isTime = !isReading || document.readyState === 'complete';
    if (isTime && next !== undefined && !pressed.has(next)) {
      pressed.add(next);
      next.click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
