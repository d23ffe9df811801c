import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHeaps } from './timing/read-heaps.mjs';
import { openSlowPage } from './timing/speeds.mjs';

const FIGURES = 'main section[aria-label="Figures of the group"] section';
const CHOOSE = 'main input[type=file][multiple]';
/** Files of the small group, how many times slower its page computes, and how often that is measured. */
const FILES = 30;
const SLOW = 4;
const ROUNDS = 3;
/** Ms that nothing is asked of a page before what it does is measured: what it began with has come to rest. */
const REST = 2000;
/** Rows that a list of people begins with, and cards that the figures stand in, which come one after the other. */
const SHOWN = 25;
const CARDS = 5;

/** @typedef {{ ms: number, longest: number }} Step how long until it was painted, and the longest task of the page meanwhile, 0 where none took 50 ms */

/**
 * What a browser makes of hand-ins: large groups read into the real page, judged by another rule, looked behind and opened again, and a few files on a
 * page that is slow. A worker is as fast as it is: no browser slows one down.
 * @param {Awaited<ReturnType<typeof import('./pages/open-pages.mjs').openPages>>} bench
 * @param {(folder: string, group: { people: number, times: number }) => { paths: string[], talks: number, decisions: number }} write
 * @param {readonly { people: number, times: number }[]} groups
 */
export async function measureReviewPage({ browser, pages }, write, groups) {
  const { url } = pages.find(({ name }) => name === 'amends');
  const work = mkdtempSync(join(tmpdir(), 'amends-hand-ins-'));
  const lay = (group) => write(mkdtempSync(join(work, 'group-')), group);
  try {
    const large = [];
    for (const group of groups) large.push({ people: group.people, ...(await measureGroup(browser, url, lay(group), group.people)) });
    return { large, few: await measureFew(browser, url, lay({ people: FILES, times: 1 })) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function measureGroup(browser, url, { paths, talks, decisions }, people) {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await openReview(context, url);
  await page.locator(CHOOSE).waitFor({ state: 'attached' });
  const heaps = await readHeaps(page);
  await takeLongest(page);
  await page.locator(CHOOSE).setInputFiles(paths);
  const read = await takeStep(page, { people });
  const heap = await heaps();
  await page.evaluate(press, `${FIGURES} > div > button`);
  await takeLongest(page);
  const rules = [];
  for (const preset of ['latestThree', 'fourOfFive', 'latestThree']) {
    const counts = await page.evaluate(choose, { select: 'main section:has(input[inputmode="numeric"]) select', value: preset, figures: FIGURES });
    rules.push(await takeStep(page, { counts }));
  }
  await page.evaluate(press, `${FIGURES} tbody td button`);
  await page.locator('dialog[open] summary').first().waitFor();
  await page.evaluate(press, 'dialog[open] summary');
  await page.locator('dialog[open] ol li').first().waitFor();
  const behind = { longest: await takeLongest(page) };
  await page.close();
  const again = await openReview(context, url);
  const opened = await takeStep(again, { people });
  await context.close();
  return { talks, decisions, read, rule: toMedian(rules), behind, opened, heap };
}

async function measureFew(browser, url, { paths, talks }) {
  const steps = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
    const page = await openReview(context, url, SLOW);
    await page.locator(CHOOSE).waitFor({ state: 'attached' });
    await page.waitForTimeout(REST);
    await takeLongest(page);
    await page.locator(CHOOSE).setInputFiles(paths);
    steps.push(await takeStep(page, { people: paths.length }));
    await context.close();
  }
  return { files: paths.length, talks, cpu: SLOW, ...toMedian(steps) };
}

async function openReview(context, url, cpu = 1) {
  const { page } = await openSlowPage(context, { cpu });
  page.setDefaultTimeout(3_600_000);
  await page.addInitScript(watchPage);
  await page.goto(`${url}#/review`);
  return page;
}

/** @returns {Promise<Step>} */
async function takeStep(page, until) {
  return { ms: await page.evaluate(timeSince, { figures: FIGURES, shown: SHOWN, cards: CARDS, ...until }), longest: await takeLongest(page) };
}

/** The longest task since somebody asked last; what comes right after, as the paper does, is part of it. */
async function takeLongest(page) {
  await page.waitForTimeout(REST);
  return page.evaluate(() => {
    const { longest } = globalThis.seen;
    globalThis.seen.longest = 0;
    return longest;
  });
}

/** Runs inside a page: what looks for things by their names from outside would be measured as well. */
function press(selector) {
  document.querySelector(selector).click();
}

/** Runs inside a page: chooses as somebody does. @returns how people stood before */
function choose({ select, value, figures }) {
  const { innerText } = document.querySelector(`${figures} ul`);
  const field = document.querySelector(select);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return innerText;
}

/**
 * Runs inside a page: keeps the longest task of its main thread since a field was changed last, or since the screen showed: how long the app takes to
 * start, and the browser to take thousands of files in, are not of the review.
 */
function watchPage() {
  const seen = { longest: 0, from: 0, counted: Number.POSITIVE_INFINITY };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) if (startTime >= seen.counted) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_, observer) => {
    if (document.querySelector('main h1')?.textContent !== 'Review') return;
    observer.disconnect();
    seen.counted = performance.now();
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener(
    'change',
    () => {
      seen.from = performance.now();
      seen.counted = seen.from;
    },
    true,
  );
}

/** Runs inside a page: ms from the last change of a field, or else its opening, until the figures of so many people are painted, or people stand otherwise. */
function timeSince({ figures, shown, cards, people, counts }) {
  const isSo = () =>
    counts === undefined
      ? document.querySelector('main progress') === null &&
        document.querySelectorAll(`${figures} tbody th[scope="row"]`).length >= Math.min(people, shown) &&
        document.querySelector(figures)?.closest('[aria-label]')?.childElementCount === cards
      : document.querySelector(`${figures} ul`)?.innerText !== counts;
  return new Promise((resolve) => {
    const done = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - globalThis.seen.from)));
    if (isSo()) return done();
    const observer = new MutationObserver(() => {
      if (!isSo()) return;
      observer.disconnect();
      done();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** @param {Step[]} steps */
function toMedian(steps) {
  const middle = steps.toSorted((a, b) => a.ms - b.ms)[Math.floor(steps.length / 2)];
  return { ms: middle.ms, longest: Math.max(...steps.map(({ longest }) => longest)) };
}
