import { awaitFirstReply, pressOnItsWay } from './press-to-first-reply.mjs';
import { OLD_PHONE, openSlowPage, SLOW_4G } from './speeds.mjs';

/** @typedef {{ paint: number, script: number, choice: number, requests: number, bytes: number }} Visit milliseconds since navigation, and what the server sent */

/**
 * One visit on an old phone over slow 4G, up to the first reply that can be chosen.
 * @param {import('@playwright/test').BrowserContext} context fresh for a first visit, the same again for a repeat visit
 * @param {{ url: string, press: readonly (readonly string[])[], reply: string, hasWorker: boolean }} target
 * @param {readonly import('../../host/serve-folder.mjs').Served[]} log of the server
 * @param {{ settle: boolean, hand: import('./press-to-first-reply.mjs').Hand }} options settle: leave only when a service worker has taken everything in
 * @returns {Promise<Visit>}
 */
export async function timeFirstReply(context, { url, press, reply, hasWorker }, log, { settle, hand }) {
  const { page, release } = await openSlowPage(context, { network: SLOW_4G, cpu: OLD_PHONE });
  await pressOnItsWay(page, { press, reply, hand });
  const chosen = awaitFirstReply(page);
  const from = log.length;
  await page.goto(url, { waitUntil: 'commit' });
  await chosen;
  const served = log.slice(from).filter(({ byWorker }) => !byWorker);
  // The browser notes its first picture a little after it was shown.
  await page.waitForFunction(() => globalThis.firstPaint !== undefined, undefined, { timeout: 5000 }).catch(() => undefined);
  const times = await page.evaluate(() => {
    const entry = document.querySelector('script[type=module][src]')?.src;
    const script = performance.getEntriesByName(entry ?? '')[0]?.responseEnd;
    // A script that is still on its way has come after everything that is there.
    return { choice: globalThis.firstReply, paint: globalThis.firstPaint ?? Number.NaN, script: script || performance.now() };
  });
  await release();
  if (settle) await page.waitForTimeout(300);
  if (settle && hasWorker) await settleWorker(page);
  await page.close();
  return { ...times, requests: served.length, bytes: served.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/**
 * Waits until a service worker has taken in all it wants; not long where none registers after all.
 * @param {import('@playwright/test').Page} page
 */
export async function settleWorker(page) {
  await page.evaluate(async () => {
    const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    for (let waited = 0; waited < 12_000 && (await navigator.serviceWorker.getRegistration()) === undefined; waited += 100) await pause(100);
    if ((await navigator.serviceWorker.getRegistration()) === undefined) return;
    await Promise.race([navigator.serviceWorker.ready, pause(120_000)]);
    const countKept = async () => {
      const kept = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length));
      return kept.reduce((sum, count) => sum + count, 0);
    };
    for (let before = -1, now = 0, waited = 0; now !== before && waited < 120_000; waited += 2000) {
      before = now;
      await pause(2000);
      now = await countKept();
    }
  });
}
