import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { HABITS, signInFirst } from '../host/habits.mjs';
import { type FolderServer, type Habit, serveFolder } from '../host/serve-folder.mjs';
import { unpackVersion } from './frozen/unpack-version.ts';
import { openDebrief, startTalk } from './play-talk.ts';
import { readLocale, readSentences, readWalkthrough } from './read-content.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const { replies } = readWalkthrough('wrong_order', 'disastrous');
const offline = readLocale('en', 'offline');
const title = readSentences('wrong_order')('title');

test.use({ serviceWorkers: 'allow', locale: 'en-GB' });
test.setTimeout(120_000);

let old = '';
let server: FolderServer;
test.beforeAll(() => {
  old = mkdtempSync(join(tmpdir(), 'amends-old-'));
  unpackVersion('version-3bec04f', old);
});
test.afterEach(() => server.stop());
test.afterAll(() => rmSync(old, { recursive: true, force: true }));

const serve = async (folder: string, habit: Habit, port?: number) => {
  server = await serveFolder(folder, { habit, ...(port !== undefined && { port }) });
};
/** Puts today's version in the place of the old one, under the same address. */
async function upgrade(habit: Habit): Promise<void> {
  const { port } = server;
  await server.stop();
  await serve(DIST, habit, port);
}

const foot = (page: Page, text: string) => page.getByRole('contentinfo').getByText(text, { exact: true });

/** Says one reply, given as turn.letter. The old version has the words of its own day, so that replies are known by their letters. */
async function say(page: Page, reply: string): Promise<void> {
  const lines = page.getByRole('log').getByRole('listitem');
  await expect(lines).not.toHaveCount(0);
  const said = await lines.count();
  await page.locator(`input[type=radio][value="${reply.split('.')[1]}"]`).check();
  await page.getByRole('button', { name: readLocale('en', 'talk')('send'), exact: true }).click();
  await expect.poll(() => lines.count()).toBeGreaterThan(said + 1);
}

/** A visit that finishes one talk and leaves another in the middle, until the old version says that it is ready. */
async function practise(page: Page): Promise<void> {
  await page.goto(server.url);
  await startTalk(page, 'wrong_order');
  for (const reply of replies) await say(page, reply);
  await openDebrief(page);
  await page.goto(server.url);
  await startTalk(page, 'stained_shirt');
  await say(page, readWalkthrough('stained_shirt', 'excellent').replies[0] ?? '');
  await expect(foot(page, 'Ready for offline')).toBeVisible({ timeout: 30_000 });
}

/** The address opens again, with what was done before; then it holds without the host too. */
async function expectCured(page: Page): Promise<void> {
  await expect(async () => {
    await page.goto(server.url, { timeout: 5_000 });
    // The foot comes with the app; the cards stand in the page without it.
    await expect(page.getByRole('contentinfo')).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await expect(foot(page, offline('ready'))).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: readLocale('en', 'app')('progress') }).click();
  await expect(page.getByRole('link', { name: readLocale('en', 'history')('open') })).toHaveCount(1);
  await expect(page.getByRole('link', { name: readLocale('en', 'history')('goOn') })).toHaveCount(1);
  await server.stop();
  const cold = await page.context().newPage();
  await cold.goto(server.url);
  await expect(cold.getByRole('link', { name: title })).toBeVisible();
}

test('who is shut out because the old version kept redirected pages is let in by the next one, with every talk', async ({ page }) => {
  const habit = HABITS['redirects .html away'];
  await serve(old, habit);
  await practise(page);
  // The fault as it was: pages that came by a redirect, which no browser shows.
  const shutOut = await page.context().newPage();
  await expect(shutOut.goto(server.url)).rejects.toThrow('ERR_FAILED');
  await page.close();
  await upgrade(habit);
  await expectCured(shutOut);
});

test('who carries a sign-in page in the place of the app’s words is cured by the next version, with every talk', async ({ page }) => {
  let isSignedIn = true;
  await serve(
    old,
    signInFirst(() => isSignedIn),
  );
  await page.goto(server.url);
  await startTalk(page, 'wrong_order');
  for (const reply of replies) await say(page, reply);
  await openDebrief(page);
  await expect(foot(page, 'Ready for offline')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Amends' }).click();
  await startTalk(page, 'stained_shirt');
  await say(page, readWalkthrough('stained_shirt', 'excellent').replies[0] ?? '');
  // What the old version kept of the sign-in page it kept in another language first: every file of a language at once.
  isSignedIn = false;
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) if (url.includes('/content/')) await cache.put(url, await fetch(`/signed-out-${Math.random()}`));
    }
  });
  isSignedIn = true;
  const locked = await page.context().newPage();
  await locked.goto(server.url);
  await expect(locked.getByText('Amends could not start.', { exact: false })).toBeVisible();
  await page.close();
  await upgrade((pathname, plain) => plain(pathname));
  await expectCured(locked);
});

test('a healthy old version goes on in its tab with a talk until it is left, and the next one finds every talk', async ({ page }) => {
  await serve(old, (pathname, plain) => plain(pathname));
  await practise(page);
  await upgrade((pathname, plain) => plain(pathname));
  const second = await page.context().newPage();
  await second.goto(server.url);
  await expect(second.getByText('A new version of Amends is here')).toBeVisible({ timeout: 30_000 });
  await page.bringToFront();
  await say(page, readWalkthrough('stained_shirt', 'excellent').replies[1] ?? '');
  await page.close();
  await second.getByRole('button', { name: 'Reload' }).click();
  await expectCured(second);
});
