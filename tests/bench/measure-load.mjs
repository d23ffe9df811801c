import { findPercentile } from './timing/find-percentile.mjs';
import { timeFirstReply } from './timing/time-first-reply.mjs';

/** @typedef {import('./timing/time-first-reply.mjs').Visit} Visit */

/**
 * First and repeat visits of every page by a robot and by a person, taking turns, each pair in a browser profile of its own: medians. A first
 * round only warms up. Where nothing has to be pressed, a person is no slower than a robot.
 * @param {Awaited<ReturnType<typeof import('./pages/open-pages.mjs').openPages>>} bench
 * @param {number} rounds
 * @returns {Promise<{ name: string, title: string, cold: Visit, repeat: Visit, person: { cold: number, repeat: number } }[]>} person: ms until a reply can be chosen
 */
export async function measureLoad({ browser, server, pages }, rounds) {
  const visits = pages.map(() => ({ robot: { cold: [], repeat: [] }, person: { cold: [], repeat: [] } }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, page] of pages.entries()) {
      for (const hand of page.press.length > 0 ? ['robot', 'person'] : ['robot']) {
        const context = await browser.newContext({ locale: 'en-GB' });
        const visit = (name, settle) =>
          timeFirstReply(context, page, server.log, { settle, hand }).catch((cause) => {
            throw new Error(`No reply could be chosen in ${page.title}: ${name} visit, ${hand}, round ${round}.`, { cause });
          });
        const cold = await visit('first', true);
        const repeat = await visit('repeat', false);
        await context.close();
        if (round === 0) continue;
        visits[index][hand].cold.push(cold);
        visits[index][hand].repeat.push(repeat);
      }
    }
  }
  return pages.map(({ name, title, press }, index) => {
    const { robot, person } = visits[index];
    const [cold, repeat] = [findMedians(robot.cold), findMedians(robot.repeat)];
    const byPerson = press.length > 0 ? { cold: findMedians(person.cold).choice, repeat: findMedians(person.repeat).choice } : undefined;
    return { name, title, cold, repeat, person: byPerson ?? { cold: cold.choice, repeat: repeat.choice } };
  });
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
