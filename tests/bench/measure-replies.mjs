import { findPercentile } from './timing/find-percentile.mjs';
import { playTalk } from './timing/play-talk.mjs';
import { awaitFirstReply, pressOnItsWay } from './timing/press-to-first-reply.mjs';
import { OLD_PHONE, openSlowPage } from './timing/speeds.mjs';

const TALKS = 5;

/**
 * From Send to the customer's next line, over whole talks that take turns, at this machine's speed and at an old phone's.
 * @param {Awaited<ReturnType<typeof import('./pages/open-pages.mjs').openPages>>} bench
 * @param {readonly string[]} replies words of the replies of one talk
 * @returns {Promise<{ name: string, title: string, cpu: number, replies: number, median: number, inDocument: number, inFrame: number, longest: number }[]>}
 *   milliseconds: median and 95th percentile until the line is in the document, 95th percentile until the frame that shows it, and the longest of those
 */
export async function measureReplies({ browser, pages }, replies) {
  const results = [];
  for (const cpu of [1, OLD_PHONE]) {
    const times = pages.map(() => []);
    for (let talk = 0; talk < TALKS; talk += 1) {
      for (const [index, { url, press, reply, send }] of pages.entries()) {
        const context = await browser.newContext({ locale: 'en-GB' });
        const { page } = await openSlowPage(context, { cpu });
        await pressOnItsWay(page, { press, reply });
        const chosen = awaitFirstReply(page);
        await page.goto(url);
        await chosen;
        times[index].push(...(await page.evaluate(playTalk, { replies, reply, send })));
        await context.close();
      }
    }
    for (const [index, { name, title }] of pages.entries()) {
      const of = (key) => times[index].map((time) => time[key]);
      const [inDocument, inFrame] = [findPercentile(of('inDocument'), 0.95), findPercentile(of('inFrame'), 0.95)];
      results.push({
        name,
        title,
        cpu,
        replies: times[index].length,
        median: findPercentile(of('inDocument'), 0.5),
        inDocument,
        inFrame,
        longest: findPercentile(of('inFrame'), 1),
      });
    }
  }
  return results;
}
