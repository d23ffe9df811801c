/**
 * Runs inside a page: presses what a selector finds, and times until the frame that shows another, or shows it no more.
 * @param {{ press: string, shown: string, isGone?: boolean, atLeast?: number }} step atLeast: how many of it
 * @returns {Promise<number>} milliseconds
 */
export function timeUntil({ press, shown, isGone = false, atLeast = 1 }) {
  const isThere = () => document.querySelectorAll(shown).length >= atLeast;
  return new Promise((resolve) => {
    const from = performance.now();
    const look = () => {
      if (isThere() === isGone) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - from));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    document.querySelector(press).click();
    look();
  });
}

/**
 * Opens an address in a page of its own, and times from navigation until the frame that shows what a selector finds.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 * @param {string} shown
 * @returns {Promise<number>} milliseconds
 */
export async function timeOpening(context, url, shown) {
  const page = await context.newPage();
  await page.addInitScript((selector) => {
    const look = () => {
      if (document.querySelector(selector) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        globalThis.shownAt = performance.now();
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  }, shown);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.shownAt !== undefined, undefined, { timeout: 120_000 });
  const time = await page.evaluate(() => globalThis.shownAt);
  await page.close();
  return time;
}
