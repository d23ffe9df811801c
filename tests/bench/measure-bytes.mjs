import { playTalk } from './timing/play-talk.mjs';
import { awaitFirstReply, pressOnItsWay } from './timing/press-to-first-reply.mjs';
import { settleWorker } from './timing/time-first-reply.mjs';

/**
 * What goes over the wire, brotli, from opening a page to the debrief of a talk, or to its ending where there is no debrief; and
 * what a service worker takes in besides, so that the next visit needs no network.
 * @param {Awaited<ReturnType<typeof import('./pages/open-pages.mjs').openPages>>} bench
 * @param {readonly string[]} replies words of the replies of one talk
 * @returns {Promise<{ name: string, title: string, requests: number, bytes: number, kept: number }[]>}
 */
export async function measureBytes({ browser, server, pages }, replies) {
  const results = [];
  for (const target of pages) {
    const from = server.log.length;
    await playToDebrief(browser, target, replies);
    const served = server.log.slice(from).filter(({ status }) => status === 200);
    const sum = (log) => log.reduce((total, { bytes }) => total + bytes, 0);
    const kept = target.hasWorker ? sum(await takeIn(browser, target, server.log)) : 0;
    results.push({ name: target.name, title: target.title, requests: served.length, bytes: sum(served), kept });
  }
  return results;
}

/**
 * Plays with service workers blocked, so that every file of the talk is asked for by the page itself, and reads each page
 * before pressing: an app that is cut off on its way by a hasty press would count twice.
 */
async function playToDebrief(browser, { url, press, reply, send, debrief }, replies) {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  await pressOnItsWay(page, { press, reply, hand: 'reader' });
  const chosen = awaitFirstReply(page);
  await page.goto(url);
  await chosen;
  await page.evaluate(playTalk, { replies, reply, send });
  if (debrief !== undefined) {
    const [link, shown] = debrief;
    await page.locator(link).click();
    await page.waitForURL(/#\/debrief\//);
    await page.locator(shown).first().waitFor();
  }
  await page.waitForLoadState('networkidle');
  await context.close();
}

/** What the service worker of a page asks for. */
async function takeIn(browser, { url }, log) {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  const from = log.length;
  await page.goto(url);
  await settleWorker(page);
  await context.close();
  return log.slice(from).filter(({ byWorker }) => byWorker);
}
