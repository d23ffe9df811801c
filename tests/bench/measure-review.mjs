import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSlowPage } from './timing/speeds.mjs';
import { attachWorker, readHeap } from './timing/worker-heap.mjs';

const TEAM = 'main section table tbody th[scope="row"]';
const CHOOSE = 'main input[type=file][multiple]';
/** Files of the small group, and how many times slower its page computes. */
const FILES = 30;
const SLOW = 4;

/**
 * Runs inside a page: keeps the longest task of the main thread, and when what was asked to appear has been painted.
 */
function watchPage() {
  const seen = { longest: 0 };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) { seen.longest = Math.max(seen.longest, duration); (seen.all ??= []).push([Math.round(startTime - (seen.from ?? 0)), duration]); }
  }).observe({ type: 'longtask', buffered: true });
  document.addEventListener('change', () => (seen.from = performance.now()), true);
}

/**
 * Runs inside a page: ms from the last change of a field until the figures of so many people have been painted, or the counts of how people stand differ.
 */
function timeSince({ people, counts }) {
  const team = 'main section[aria-label="Figures of the group"] section';
  const isSo = () =>
    counts === undefined
      ? document.querySelector('main progress') === null && document.querySelectorAll(`${team} tbody th[scope="row"]`).length >= Math.min(people, 50)
      : document.querySelector(`${team} ul`)?.innerText !== counts;
  return new Promise((resolve) => {
    const done = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - (globalThis.seen.from ?? 0))));
    if (isSo()) return done();
    const observer = new MutationObserver(() => {
      if (!isSo()) return;
      observer.disconnect();
      done();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  });
}

/**
 * What a browser makes of hand-ins: a large group read into the real page, opened again, judged by another rule and looked behind, with the longest task
 * that the page had in each; and a few files on a page that is slow.
 * @param {Awaited<ReturnType<typeof import('./pages/open-pages.mjs').openPages>>} bench
 * @param {(folder: string, group: { people: number, times: number }) => { paths: string[], talks: number, decisions: number }} write
 * @param {readonly { people: number, times: number }[]} groups
 */
export async function measureReviewPage({ browser, pages }, write, groups) {
  const { url } = pages.find(({ name }) => name === 'amends');
  const work = mkdtempSync(join(tmpdir(), 'amends-hand-ins-'));
  try {
    const large = [];
    for (const group of groups) large.push(await measureGroup(browser, url, write(mkdtempSync(join(work, 'group-')), group), group.people));
    return { large, few: await measureFew(browser, url, write(mkdtempSync(join(work, 'few-')), { people: FILES, times: 1 })) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function openReview(context, url, cpu = 1) {
  const { page } = await openSlowPage(context, { cpu });
  page.setDefaultTimeout(1_800_000);
  await page.addInitScript(watchPage);
  await page.goto(`${url}#/review`);
  return page;
}

/** The longest task since the last time that somebody asked, 0 where none took 50 ms. */
const takeLongest = (page) =>
  page.evaluate(() => {
    const { longest, all } = globalThis.seen;
    globalThis.seen.longest = 0;
    globalThis.seen.all = [];
    return { longest, all: JSON.stringify(all) };
  });

async function measureGroup(browser, url, { paths, talks, decisions }, people) {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await openReview(context, url);
  await page.locator(CHOOSE).waitFor({ state: 'attached' });
  await takeLongest(page);
  const workerHeap = await attachWorker(browser, page);
  await page.locator(CHOOSE).setInputFiles(paths);
  const read = { ms: await page.evaluate(timeSince, { people }), longest: await takeLongest(page) };
  const heap = { page: await readHeap(context, page), worker: await workerHeap() };
  await page.locator('main button', { hasText: 'Change the rule' }).click();
  await page.waitForTimeout(500);
  await takeLongest(page);
  console.error({ people, talks, decisions, read, heap });
  const judged = [];
  for (const preset of ['latestThree', 'fourOfFive', 'latestThree']) {
    const counts = await page.locator('main section[aria-label="Figures of the group"] section ul').first().innerText();
    await page.getByRole('combobox', { name: 'Begin with' }).selectOption(preset);
    judged.push(await page.evaluate(timeSince, { counts }));
  }
  const rule = { ms: Math.min(...judged), longest: await takeLongest(page) };
  await page.locator(`${TEAM} ~ td button`).first().click();
  await page.locator('dialog[open] summary').first().click();
  await page.locator('dialog[open] ol li').first().waitFor();
  await page.keyboard.press('Escape');
  const behind = { longest: await takeLongest(page) };
  await page.close();
  const again = await openReview(context, url);
  const opened = { ms: await again.evaluate(timeSince, { people }), longest: await takeLongest(again) };
  await context.close();
  return { people, talks, decisions, read, opened, rule, behind, heap };
}

async function measureFew(browser, url, { paths, talks }) {
  const times = [];
  for (let round = 0; round < 3; round += 1) {
    const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
    const page = await openReview(context, url, SLOW);
    await page.locator(CHOOSE).waitFor({ state: 'attached' });
    await page.waitForTimeout(2000);
    await takeLongest(page);
    await page.locator(CHOOSE).setInputFiles(paths);
    times.push({ ms: await page.evaluate(timeSince, { people: paths.length }), longest: await takeLongest(page) });
    await context.close();
  }
  const [, middle] = times.sort((a, b) => a.ms - b.ms);
  return { files: paths.length, talks, cpu: SLOW, ...middle };
}
