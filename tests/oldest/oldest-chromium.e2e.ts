import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { BROWSER_FLOOR } from '../../src/site/browser-floor.ts';
import { findPaperFaults } from '../e2e/paper/find-paper-faults.ts';
import { readPdf } from '../e2e/paper/read-pdf.ts';
import { openDebrief, readScores, sayAll, startTalk } from '../e2e/play-talk.ts';
import { readLocale, readWalkthrough } from '../e2e/read-content.ts';
import { walkStates } from '../e2e/walk-states.ts';
import { type FolderServer, serveFolder } from '../host/serve-folder.mjs';
import { makeProfile, type OldestBrowser, openOldest } from './open-oldest.ts';

const root = join(import.meta.dirname, '..', '..');
const STEPS = ['listen', 'apologize', 'solve', 'thank', 'compensate'];

let server: FolderServer;
let home: ReturnType<typeof makeProfile>;
let browser: OldestBrowser;

test.beforeEach(async () => {
  server = await serveFolder(join(root, 'dist'), { path: '/training/amends/' });
  home = makeProfile();
  browser = await openOldest(home.profile);
});

test.afterEach(async () => {
  await browser.close();
  await server.stop();
  home.remove();
});

async function playToDebrief(page: Page, language = 'en'): Promise<void> {
  const { replies, scores } = readWalkthrough('wrong_order', 'excellent');
  await startTalk(page, 'wrong_order', language);
  await sayAll(page, 'wrong_order', replies, language);
  await openDebrief(page, language);
  expect(await readScores(page, language)).toEqual(STEPS.map((step) => scores[step]));
}

test('it is the Chromium that the floor names', () => {
  expect(browser.version.split('.')[0]).toBe(BROWSER_FLOOR.chromium);
});

test('a talk is played to its debrief, and its result is kept', async () => {
  await browser.page.goto(server.url);
  await playToDebrief(browser.page);
  await browser.page.goto('about:blank');
  await browser.page.goto(`${server.url}#/history`);
  await expect(browser.page.getByRole('link', { name: readLocale('en', 'history')('open') })).toHaveCount(1);
  expect(browser.complaints).toEqual([]);
});

test('a debrief is printed as the document it is, with nothing torn, parted or on top of other things', async () => {
  const { page } = browser;
  await page.goto(server.url);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', readWalkthrough('wrong_order', 'half_good').replies);
  await openDebrief(page);
  const headings = await page.locator('main > [hidden]').locator('h1, h2, h3').allTextContents();
  const pages = await readPdf(await page.pdf({ format: 'A4', printBackground: true }));
  // As many as today's Chromium makes of it.
  expect(pages.length).toBeLessThanOrEqual(6);
  expect(findPaperFaults(pages, headings)).toEqual([]);
});

test('once ready for offline it starts cold without a server and is played to the debrief', async () => {
  await browser.page.goto(server.url);
  await expect(browser.page.getByRole('contentinfo').getByText(readLocale('en', 'offline')('ready'), { exact: true })).toBeVisible({ timeout: 30_000 });
  await browser.close();
  await server.stop();
  browser = await openOldest(home.profile);
  await browser.page.goto(server.url);
  await playToDebrief(browser.page);
});

test('the one file, opened from a disk, is played to its debrief', async () => {
  await browser.page.goto(pathToFileURL(join(root, 'dist-file', 'amends.html')).href);
  await playToDebrief(browser.page);
  expect(browser.complaints).toEqual([]);
});

test('every screen and state opens without a complaint', async () => {
  await browser.page.addInitScript(() => {
    const settings = {
      formatVersion: 1,
      theme: 'auto',
      text: 'normal',
      motion: 'none',
      patience: { on: true, seconds: 120 },
      numberKeys: true,
      mode: 'guided',
    };
    localStorage.getItem('amends.settings') ?? localStorage.setItem('amends.settings', JSON.stringify({ ...settings, language: 'kk' }));
  });
  const states: string[] = [];
  await browser.page.goto(server.url);
  await walkStates(browser.page, async (state) => {
    states.push(state);
  });
  expect(states.length).toBeGreaterThan(10);
  expect(browser.complaints).toEqual([]);
});

test('colours that it cannot mix are not black', async () => {
  await browser.page.goto(`${server.url}#/briefing/wrong_order`);
  const portrait = browser.page.locator('main svg [class*=backdrop]').first();
  await expect(portrait).toBeAttached();
  expect(await browser.page.evaluate(() => CSS.supports('color', 'color-mix(in oklab, red, red)'))).toBe(false);
  expect(await portrait.evaluate((shape) => getComputedStyle(shape).fill)).not.toBe('rgb(0, 0, 0)');
});

test('the bars of the five steps begin and end under each other', async () => {
  await browser.page.goto(server.url);
  await playToDebrief(browser.page);
  // Where there is room they stand side by side.
  await browser.page.setViewportSize({ width: 700, height: 800 });
  const bars = browser.page.getByRole('list', { name: readLocale('en', 'debrief')('stepsLabel') }).locator('li > [class*=track]');
  const edges = await bars.evaluateAll((all) => all.map((bar) => [bar.getBoundingClientRect().left, bar.getBoundingClientRect().right].map(Math.round).join()));
  expect(edges).toHaveLength(5);
  expect(new Set(edges).size).toBe(1);
});
