import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { type FolderServer, serveFolder } from '../host/serve-folder.mjs';
import { buildCopy } from './build-copy.ts';
import { buildGroupFiles, buildHandInFile } from './build-group.ts';
import { openDebrief, readScores, saveAsDownload, say, sayAll, startTalk } from './play-talk.ts';
import { pressQuickly } from './quick-hand.ts';
import { readLocale, readPast, readSentences, readWalkthrough } from './read-content.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const STEPS = ['listen', 'apologize', 'solve', 'thank', 'compensate'];
const offline = readLocale('en', 'offline');

let profile = '';
let server: FolderServer;

test.beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'amends-profile-'));
  server = await serveFolder(DIST, { path: '/training/amends/' });
});

test.afterEach(async () => {
  await server.stop();
  rmSync(profile, { recursive: true, force: true });
});

/** A browser with a profile that outlives it. */
function openBrowser(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { executablePath: process.env.CHROMIUM_PATH ?? '', locale: 'en-GB', serviceWorkers: 'allow' });
}

async function waitUntilReady(page: Page, language = 'en'): Promise<void> {
  await expect(page.getByRole('contentinfo').getByText(readLocale(language, 'offline')('ready'), { exact: true })).toBeVisible({ timeout: 20_000 });
}

/** A first visit: in English, then in other languages, each until it is ready for offline. */
async function visitOnce(languages: readonly string[]): Promise<void> {
  const browser = await openBrowser();
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(server.url);
  await waitUntilReady(page);
  for (const language of languages) {
    await page.getByRole('combobox').first().selectOption(language);
    await waitUntilReady(page, language);
  }
  await browser.close();
}

async function playToDebrief(page: Page, language: string): Promise<void> {
  const { replies, scores } = readWalkthrough('wrong_order', 'excellent');
  await startTalk(page, 'wrong_order', language);
  await sayAll(page, 'wrong_order', replies, language);
  await openDebrief(page, language);
  expect(await readScores(page, language)).toEqual(STEPS.map((step) => scores[step]));
}

test('loaded once below a path of a static host, it starts cold without a server and is played to the debrief, in another language too', async () => {
  await visitOnce(['hy', 'en']);
  await server.stop();

  const second = await openBrowser();
  const cold = second.pages()[0] ?? (await second.newPage());
  const failed: string[] = [];
  cold.on('requestfailed', (request) => failed.push(request.url()));
  await cold.goto(server.url);
  await playToDebrief(cold, 'en');
  await cold.getByRole('link', { name: 'Amends' }).click();
  await cold.getByRole('combobox', { name: 'Language' }).selectOption('hy');
  await playToDebrief(cold, 'hy');
  await cold.goto(`${server.url}#/settings`);
  await expect(cold.getByText(readLocale('hy', 'offline')('readyText'))).toBeVisible();
  // What the browser itself asks for, past every worker: the next version, and how to install.
  expect(failed.filter((url) => !/(?:service-worker\.js|manifest\.webmanifest)$/.test(url))).toEqual([]);
  await second.close();
});

test('who comes back finds the page in their language, and chooses the first reply before the app has started, without a server', async () => {
  await visitOnce(['hy']);
  await server.stop();

  const { replies } = readWalkthrough('wrong_order', 'excellent');
  const second = await openBrowser();
  const cold = second.pages()[0] ?? (await second.newPage());
  const hand = await pressQuickly(cold, 'wrong_order', replies[0]);
  await cold.goto(server.url);
  await expect(cold.getByRole('button', { name: readLocale('hy', 'talk')('send') })).toBeEnabled();
  await expect(cold.getByRole('radio', { name: readSentences('wrong_order', 'hy')(`turn.${replies[0]}`), exact: true })).toBeChecked();
  expect(await hand.done()).toEqual({ pages: 2, isBeforeApp: true });
  await second.close();
});

test('a manager reviews a group without a server: talks of earlier revisions, the talk behind a figure, and the workbook', async () => {
  await visitOnce([]);
  await server.stop();
  const second = await openBrowser();
  const cold = second.pages()[0] ?? (await second.newPage());
  await saveAsDownload(cold);
  await cold.goto(`${server.url}#/review`);
  await cold
    .getByLabel('Choose files')
    .setInputFiles([
      ...buildGroupFiles('wrong_order'),
      buildHandInFile('Old', 4, readPast('stained_shirt', 2), readWalkthrough('stained_shirt', 'half_good').replies),
    ]);
  await expect(cold.getByText('4 talks found. 4 are new.')).toBeVisible({ timeout: 20_000 });
  const team = cold.getByRole('region', { name: 'How is the team?' });
  await expect(team.getByRole('row').filter({ hasText: 'Old' }).getByRole('button').locator('b').nth(5)).toHaveText('68');
  await team.getByRole('row').filter({ hasText: '42' }).getByRole('button').first().click();
  await cold.getByRole('dialog').locator('summary').first().click();
  await expect(cold.getByRole('dialog').getByRole('list', { name: 'The whole talk' })).toBeVisible();
  await cold.keyboard.press('Escape');
  await cold.getByRole('heading', { name: 'Take the figures into a spreadsheet' }).click();
  const saving = cold.waitForEvent('download');
  await cold.getByRole('button', { name: 'Save for Excel' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^amends-report-.*\.xlsx$/);
  await second.close();
});

test('the page that brought the app is kept too: the server may go away before its debrief was ever opened', async () => {
  const browser = await openBrowser();
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(server.url);
  await waitUntilReady(page);
  await server.stop();
  await playToDebrief(page, 'en');
  await browser.close();
});

test('where the host sends what it should not, the app says that it is not ready, and tries again', async () => {
  const browser = await openBrowser();
  const page = browser.pages()[0] ?? (await browser.newPage());
  let isBroken = true;
  await browser.route(/why\/stained_shirt\.json$/, (route) => (isBroken ? route.fulfill({ status: 503 }) : route.fallback()));
  await page.goto(server.url);
  await expect(page.getByRole('contentinfo').getByText(offline('failed'))).toBeVisible({ timeout: 20_000 });
  await page.getByRole('link', { name: 'Settings' }).click();
  isBroken = false;
  await page.getByRole('button', { name: offline('retry') }).click();
  await expect(page.getByText(offline('readyText'))).toBeVisible();
  await browser.close();
});

test.describe('with a newer version on the server', () => {
  let served = '';

  /** Puts a version on the server in which the first complaint has another title. */
  function changeVersion(title: string): void {
    buildCopy(served, (copy) => {
      const file = join(copy, 'scenarios/library/wrong_order/en.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace(JSON.stringify(readSentences('wrong_order')('title')), JSON.stringify(title)));
    });
  }

  test.beforeEach(async () => {
    await server.stop();
    served = mkdtempSync(join(tmpdir(), 'amends-served-'));
    cpSync(DIST, served, { recursive: true });
    server = await serveFolder(served, { path: '/training/amends/' });
  });
  test.afterEach(() => rmSync(served, { recursive: true, force: true }));

  test.setTimeout(120_000);
  test('nothing happens by itself: one reloads when one likes, never in the middle of a talk, and no tab mixes two versions', async () => {
    const browser = await openBrowser();
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.goto(server.url);
    await waitUntilReady(page);
    const oldTitle = readSentences('wrong_order')('title');

    // In the middle of a talk in one tab, the other learns of the newer version.
    const talking = await browser.newPage();
    await talking.goto(server.url);
    await startTalk(talking, 'wrong_order');
    const { replies } = readWalkthrough('wrong_order', 'excellent');
    await sayAll(talking, 'wrong_order', replies.slice(0, 2));
    changeVersion('A newer cake');
    await page.bringToFront();
    await page.reload();
    await expect(page.getByText(offline('newTitle'))).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('link', { name: oldTitle })).toBeVisible();
    await page.getByRole('button', { name: offline('reload') }).click();
    await expect(page.getByText(offline('newHeldUp'))).toBeVisible();

    // The talk goes on without a word about it, to its end and to a debrief that has never been loaded.
    await expect(talking.getByText(offline('newTitle'))).toBeHidden();
    await sayAll(talking, 'wrong_order', replies.slice(2));
    await openDebrief(talking);

    await page.bringToFront();
    await page.getByRole('button', { name: offline('reload') }).click();
    await expect(page.getByRole('link', { name: 'A newer cake' })).toBeVisible();
    await expect(page.getByText(offline('newTitle'))).toBeHidden();

    // The other tab stays what it was, and finds its own files although the server has only the newer ones.
    await server.stop();
    await talking.bringToFront();
    await talking.getByRole('link', { name: 'Practice' }).click();
    await expect(talking.getByRole('link', { name: oldTitle })).toBeVisible();
    await talking.getByRole('combobox', { name: 'Language' }).selectOption('en');
    await startTalk(talking, 'stained_shirt');
    await say(talking, 'stained_shirt', readWalkthrough('stained_shirt', 'excellent').replies[0] ?? '');
    await browser.close();
  });
});
