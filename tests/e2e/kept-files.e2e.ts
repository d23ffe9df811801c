import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type FolderServer, serveFolder } from '../host/serve-folder.mjs';
import { startTalk } from './play-talk.ts';
import { readLocale, readSentences } from './read-content.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const offline = readLocale('en', 'offline');
const title = readSentences('wrong_order')('title');

test.use({ serviceWorkers: 'allow', locale: 'en-GB' });
let server: FolderServer;
test.beforeEach(async () => {
  server = await serveFolder(DIST);
});
test.afterEach(() => server.stop());

async function waitUntilReady(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo').getByText(offline('ready'), { exact: true })).toBeVisible({ timeout: 30_000 });
}

/** Puts something else in the place of every kept file whose address has this in it. */
function spoil(page: Page, part: string): Promise<number> {
  return page.evaluate(async (part) => {
    let spoilt = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (!url.includes(part)) continue;
        await cache.put(url, new Response('<p>Sign in</p>', { headers: { 'content-type': 'text/html' } }));
        spoilt += 1;
      }
    }
    return spoilt;
  }, part);
}

for (const part of ['index.html', '/content/', '/assets/index-']) {
  test(`a kept file that has gone wrong (${part}) is dropped and fetched again, and is right without the host then`, async ({ page }) => {
    await page.goto(server.url);
    await waitUntilReady(page);
    expect(await spoil(page, part)).toBeGreaterThan(0);
    await page.close();
    const next = await page.context().newPage();
    await expect(async () => {
      await next.goto(server.url);
      await expect(next.getByRole('contentinfo')).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 45_000 });
    await startTalk(next, 'wrong_order');
    await next.goto(server.url);
    await waitUntilReady(next);
    await server.stop();
    const cold = await next.context().newPage();
    await cold.goto(server.url);
    await startTalk(cold, 'wrong_order');
  });
}

test('nothing is fetched ahead for nothing: no browser warns of it on any page', async ({ page, context }) => {
  const warnings: string[] = [];
  context.on('console', (message) => message.text().includes('preload') && warnings.push(`${message.page()?.url()} ${message.text()}`));
  const addresses = [
    '',
    '#/',
    '#/briefing/stained_shirt',
    'complaints/en/missed_technician.html',
    '#/history',
    '#/settings',
    '#/accessibility',
    '#/nowhere',
    '#/debrief/none',
  ];
  const pages = await Promise.all(
    addresses.map(async (address) => {
      const one = await context.newPage();
      await one.goto(server.url + address);
      return one;
    }),
  );
  await page.goto(server.url);
  await page.getByRole('link', { name: title }).click();
  // A browser looks some seconds after a page has loaded.
  await Promise.all([page, ...pages].map((one) => one.evaluate(() => new Promise((resolve) => setTimeout(resolve, 6000)))));
  expect(warnings).toEqual([]);
});
