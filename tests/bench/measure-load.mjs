import { findPercentile } from './timing/find-percentile.mjs';
import { timeFirstReply } from './timing/time-first-reply.mjs';

/** @typedef {import('./timing/time-first-reply.mjs').Visit} Visit */

/**
 * First and repeat visits of every page, taking turns, each pair in a browser profile of its own: medians. A first round only warms up.
 * @param {Awaited<ReturnType<typeof import('./pages/open-pages.mjs').openPages>>} bench
 * @param {number} rounds
 * @returns {Promise<{ name: string, title: string, cold: Visit, repeat: Visit }[]>}
 */
export async function measureLoad({ browser, server, pages }, rounds) {
  const visits = pages.map(() => ({ cold: [], repeat: [] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, page] of pages.entries()) {
      const context = await browser.newContext({ locale: 'en-GB' });
      const cold = await timeFirstReply(context, page, server.log, { settle: true });
      const repeat = await timeFirstReply(context, page, server.log, { settle: false });
      await context.close();
      if (round === 0) continue;
      visits[index].cold.push(cold);
      visits[index].repeat.push(repeat);
    }
  }
  return pages.map(({ name, title }, index) => ({ name, title, cold: findMedians(visits[index].cold), repeat: findMedians(visits[index].repeat) }));
}

function findMedians(visits) {
  const keys = Object.keys(visits[0]);
  return Object.fromEntries(
    keys.map((key) => [
      key,
      findPercentile(
        visits.map((visit) => visit[key]),
        0.5,
      ),
    ]),
  );
}
