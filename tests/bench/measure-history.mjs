import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTalks } from './pages/write-talks.mjs';
import { findPercentile } from './timing/find-percentile.mjs';
import { timeOpening, timeUntil } from './timing/time-until.mjs';

const FEW = 100;
const MANY = 10_000;
const TALK = 'main a[href^="#/debrief/"]';
const PREVIEW = 'main h3[tabindex="-1"]';
const UNDO = 'main [role="status"] button';
const LINK = (screen) => `nav a[href="#/${screen}"]`;

/**
 * A history of few talks beside one of many, in profiles of their own that take turns: bringing them in from a backup, opening
 * the list from another screen and cold, removing one and bringing it back. Medians, but for the bringing in, which is done once.
 * @param {Awaited<ReturnType<typeof import('./pages/open-pages.mjs').openPages>>} bench
 * @param {number} rounds
 * @returns {Promise<{ talks: number, preview: number, merge: number, opened: number, cold: number, removed: number, undone: number }[]>} milliseconds
 */
export async function measureHistory({ browser, pages }, rounds) {
  const { url } = pages.find(({ name }) => name === 'amends');
  const work = mkdtempSync(join(tmpdir(), 'amends-talks-'));
  try {
    const profiles = [];
    for (const talks of [FEW, MANY]) {
      const path = join(work, `${talks}.json`);
      writeTalks(path, talks);
      // A worker that takes files in meanwhile would be measured as well.
      const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
      profiles.push({ talks, context, ...(await bringIn(context, url, path)), times: { opened: [], cold: [], removed: [], undone: [] } });
    }
    for (let round = 0; round <= rounds; round += 1) {
      for (const { context, times } of profiles) {
        const visit = { cold: await timeOpening(context, `${url}#/history`, TALK), ...(await visitOnce(context, url)) };
        // The first round only warms up.
        if (round > 0) for (const [key, time] of Object.entries(visit)) times[key].push(time);
      }
    }
    return profiles.map(({ talks, preview, merge, times }) => ({ talks, preview, merge, ...mapMedians(times) }));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function bringIn(context, url, path) {
  const page = await context.newPage();
  await page.goto(`${url}#/settings`);
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  const from = performance.now();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.locator(PREVIEW).waitFor({ timeout: 120_000 });
  const preview = performance.now() - from;
  const merge = await page.evaluate(timeUntil, {
    press: 'main section:has(h3) button[data-variant="primary"]',
    shown: `${PREVIEW}, main progress`,
    isGone: true,
  });
  await page.close();
  return { preview, merge };
}

async function visitOnce(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  // Until the talks have been read, the cards say that nothing was tried.
  await page.locator('main article').getByText('best 65').first().waitFor({ timeout: 120_000 });
  const opened = await page.evaluate(timeUntil, { press: LINK('history'), shown: TALK });
  const rows = await page.locator(TALK).count();
  const removed = await page.evaluate(timeUntil, { press: 'main li details button', shown: UNDO });
  const undone = await page.evaluate(timeUntil, { press: UNDO, shown: UNDO, isGone: true });
  await page
    .locator(TALK)
    .nth(rows - 1)
    .waitFor();
  await page.close();
  return { opened, removed, undone };
}

function mapMedians(times) {
  return Object.fromEntries(Object.entries(times).map(([key, all]) => [key, findPercentile(all, 0.5)]));
}
