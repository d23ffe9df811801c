import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { openDebrief, readScores, say, sayAll, startTalk } from './play-talk.ts';
import { pressQuickly } from './quick-hand.ts';
import { readLocale, readSentences, readWalkthrough } from './read-content.ts';
import { readSeals } from './read-seals.ts';

const FILE = join(import.meta.dirname, '..', '..', 'dist-file', 'amends.html');
const STEPS = ['listen', 'apologize', 'solve', 'thank', 'compensate'];
const { replies, scores } = readWalkthrough('wrong_order', 'excellent');

/** A stick with nothing on it but the one file. */
let stick = '';
let address = '';

test.beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), 'amends-stick-'));
  copyFileSync(FILE, join(stick, 'amends.html'));
  address = pathToFileURL(join(stick, 'amends.html')).href;
});
test.afterEach(() => rmSync(stick, { recursive: true, force: true }));
test.use({ locale: 'en-GB' });

/** Whatever the page asks of anybody, and whatever its policy or its code complains about. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => /^(?:file|data|blob):/.test(request.url()) || seen.push(request.url()));
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('console', (message) => message.type() === 'error' && seen.push(message.text()));
  return seen;
}

test('opened from a disk it is played to the debrief, keeps the result, and asks nobody for anything', async ({ page }) => {
  const seen = watch(page);
  await page.goto(address);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies);
  await openDebrief(page);
  expect(await readScores(page)).toEqual(STEPS.map((step) => scores[step]));
  await page.goto('about:blank');
  await page.goto(`${address}#/history`);
  await expect(page.getByRole('link', { name: readLocale('en', 'history')('open') })).toHaveCount(1);
  expect(seen).toEqual([]);
});

test('opened from a disk it seals what was finished, with a key that is kept', async ({ page }) => {
  await page.goto(address);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies);
  await openDebrief(page);
  expect(await readSeals(page, 1)).toMatchObject([{ index: 0, state: 'intact' }]);
});

test('one begins and chooses before the app has started, and goes on from there', async ({ page }) => {
  const seen = watch(page);
  const hand = await pressQuickly(page, 'wrong_order', replies[0]);
  await page.goto(address);
  await expect(page.getByRole('button', { name: readLocale('en', 'talk')('send') })).toBeEnabled();
  expect(await hand.done()).toEqual({ pages: 1, isBeforeApp: true });
  await expect(page.getByRole('radio', { name: readSentences('wrong_order')(`turn.${replies[0]}`), exact: true })).toBeChecked();
  await expect(page).toHaveURL(/amends\.html#\/talk\/[\w-]+$/);
  expect(seen).toEqual([]);
});

test('another language is in it too, and a talk goes on in it after the page was closed', async ({ context }) => {
  let page = await context.newPage();
  await page.goto(address);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies.slice(0, 1));
  await page.getByRole('combobox', { name: 'Language' }).selectOption('kk');
  await say(page, 'wrong_order', replies[1] ?? '', 'kk');
  // Now and then Chromium gives a page of a disk an empty storage, and goes on doing so in that tab: what was kept is there in the next one.
  await expect(async () => {
    await page.close();
    page = await context.newPage();
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk', { timeout: 1000 });
  }).toPass();
  await page.getByRole('link', { name: readLocale('kk', 'choose')('continue'), exact: true }).click();
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(5);
});

test('the letters of every language are in it', async ({ page }) => {
  await page.goto(address);
  const faces = await page.evaluate(async () => {
    const loaded = await Promise.all(['Aa', 'Աա', 'Жж', 'Өө'].map((letters) => document.fonts.load('16px "Amends Fallback"', letters)));
    return loaded.map(([face]) => face?.status);
  });
  expect(faces).toEqual(['loaded', 'loaded', 'loaded', 'loaded']);
});

test('it says plainly what a browser does not allow there', async ({ page }) => {
  const words = readLocale('en', 'offline');
  await page.goto(`${address}#/settings`);
  for (const key of ['fileText', 'fileResults', 'fileShared']) await expect(page.getByText(words(key))).toBeVisible();
  await expect(page.getByRole('button', { name: words('install') })).toHaveCount(0);
});

test('its policy lets nothing in that was not built into it', async ({ page }) => {
  await page.goto(address);
  const violated = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken in";';
    document.body.append(script);
    await fetch('https://example.org/').catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    return seen;
  });
  expect(violated.sort()).toEqual(['connect-src', 'script-src-elem']);
  await expect(page).not.toHaveTitle('broken in');
});

test('it is one file of less than 4.4 million bytes', () => {
  const { length } = readFileSync(FILE);
  expect(length).toBeGreaterThan(1_000_000);
  expect(length).toBeLessThan(4_400_000);
});
