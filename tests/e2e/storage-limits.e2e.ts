import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startBrowser } from './killable-browser.ts';
import { openDebrief, openWithSettings, say, sayAll, startTalk } from './play-talk.ts';
import { readLocale, readSentences, readWalkthrough } from './read-content.ts';

const { replies } = readWalkthrough('wrong_order', 'excellent');
const english = readSentences('wrong_order');
const NO_ROOM = 'There is no room left on this device';

/** Bytes of a browser that has little room to give. */
const LITTLE = 2_000_000;

/** Gives an origin so many bytes, or its usual share again. The browser looks at it when a page first writes. */
async function limitRoom(page: Page, origin: string, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });
}

/** Fills the room of the origin to the last bytes, in a database of its own. */
async function fillRoom(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('filler', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('filler', { autoIncrement: true });
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const write = (size: number) =>
      new Promise<boolean>((resolve) => {
        const writing = opening.result.transaction('filler', 'readwrite');
        writing.oncomplete = () => resolve(true);
        writing.onabort = () => resolve(false);
        writing.objectStore('filler').add(crypto.getRandomValues(new Uint8Array(size)));
      });
    for (let size = 65_536; size >= 16; ) {
      if (!(await write(size))) size /= 2;
    }
    opening.result.close();
  });
}

test('a talk that outgrows the room the browser gives goes on, says so, and is saved whole once there is room', async ({ page, baseURL }) => {
  await limitRoom(page, baseURL ?? '', LITTLE);
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await say(page, 'wrong_order', replies[0] ?? '');
  await fillRoom(page);
  await sayAll(page, 'wrong_order', replies.slice(1, 3));
  await expect(page.getByRole('alert').filter({ hasText: NO_ROOM })).toContainText('keep this page open');
  await limitRoom(page, baseURL ?? '');
  await say(page, 'wrong_order', replies[3] ?? '');
  await expect(page.getByText(NO_ROOM)).toHaveCount(0);
  await page.reload();
  for (const reply of replies.slice(0, 4)) await expect(page.getByRole('log').getByText(english(`turn.${reply}`), { exact: true })).toBeVisible();
});

test('a talk that stays without room loses with the page only what the notice said, and nothing that was saved before', async ({ page, baseURL }) => {
  await limitRoom(page, baseURL ?? '', LITTLE);
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies.slice(0, 2));
  await fillRoom(page);
  await say(page, 'wrong_order', replies[2] ?? '');
  await expect(page.getByText(NO_ROOM)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(5);
});

test('a browser that blocks all site data plays a talk to its debrief, and says that nothing is kept', async ({ baseURL }, info) => {
  const profile = info.outputPath('profile');
  const preferences = join(profile, 'Default', 'Preferences');
  mkdirSync(dirname(preferences), { recursive: true });
  // As the browser's own setting "block all site data" writes it.
  writeFileSync(preferences, JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
  const browser = await startBrowser(profile, baseURL ?? '');
  const { page } = browser;
  await page.goto('/');
  expect(await page.evaluate(listRefusals)).toEqual(['localStorage', 'indexedDB']);
  await expect(page.getByText('Your browser does not keep data for this page')).toBeVisible();
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', readWalkthrough('wrong_order', 'disastrous').replies);
  await openDebrief(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByText('This browser keeps nothing for this page', { exact: false })).toBeVisible();
  await browser.close();
});

test('where even naming a storage throws, the app starts and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (owner: object, name: string) =>
      Object.defineProperty(owner, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'BroadcastChannel', 'caches']) refuse(window, name);
    for (const name of ['serviceWorker', 'locks', 'storage']) refuse(navigator, name);
  });
  await page.goto('/');
  await expect(page.getByText('Your browser does not keep data for this page')).toBeVisible();
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', readWalkthrough('wrong_order', 'disastrous').replies);
  await openDebrief(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText(readLocale('en', 'offline')('unsupportedText'))).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: readLocale('en', 'trouble')('actionTitle') })).toHaveCount(0);
});

test('where the browser has promised nothing, settings say what a private window means', async ({ page }) => {
  await openWithSettings(page, {}, '/#/settings');
  await expect(page.getByText('In a private window they go', { exact: false })).toBeVisible();
});

/** Which storages the browser refuses, asked in the page. */
async function listRefusals(): Promise<string[]> {
  const touch: Record<string, () => unknown> = {
    localStorage: () => localStorage.length,
    indexedDB: () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('touched');
        opening.onsuccess = resolve;
        opening.onerror = reject;
      }),
  };
  const refused = await Promise.all(
    Object.entries(touch).map(async ([name, work]) => {
      try {
        await work();
        return [];
      } catch {
        return [name];
      }
    }),
  );
  return refused.flat();
}
