import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { serveFolder } from '../host/serve-folder.mjs';
import { sayAll, startTalk } from './play-talk.ts';
import { readLocale, readSentences, readWalkthrough } from './read-content.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const COMPLAINT = 'wrong_order';
/** Milliseconds after which a database that has not answered counts as one that keeps nothing. */
const SILENT = 1500;

/** How many moves the browser's database hands out; undefined where it does not answer. */
function countKeptMoves(page: Page): Promise<number | undefined> {
  return page.evaluate((silent) => {
    const counted = new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('amends-attempts');
      opening.onerror = reject;
      opening.onsuccess = () => {
        const counting = opening.result.transaction('rows').objectStore('rows').getAll();
        counting.onsuccess = () => resolve((counting.result as { body: object }[]).filter(({ body }) => 'choice' in body).length);
        counting.onerror = reject;
        // Once what was asked for is done.
        opening.result.close();
      };
    });
    const waited = new Promise<undefined>((resolve) => setTimeout(resolve, silent));
    return Promise.race([counted.catch(() => undefined), waited]);
  }, SILENT);
}

// Chromium itself is of two minds here: in about half of the runs, what it hands out after the clearing takes no more writes
// until it is started anew. The page cannot mend that; it can go on, and say how it is.
for (const pause of [0, 400]) {
  test(`a talk loses no line when somebody clears the site's data, and the page says truly whether it is kept, ${pause} ms later`, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'amends-profile-'));
    const server = await serveFolder(DIST, { path: '/training/amends/' });
    const { replies } = readWalkthrough(COMPLAINT, 'excellent');
    const browser = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM_PATH ?? '',
      locale: 'en-GB',
      serviceWorkers: 'allow',
    });
    try {
      const page = browser.pages()[0] ?? (await browser.newPage());
      await page.goto(server.url);
      await expect(page.getByRole('contentinfo').getByText(readLocale('en', 'offline')('ready'), { exact: true })).toBeVisible({ timeout: 20_000 });
      await startTalk(page, COMPLAINT);
      await sayAll(page, COMPLAINT, replies.slice(0, 3));
      const devtools = await browser.newCDPSession(page);
      await devtools.send('Storage.clearDataForOrigin', { origin: new URL(server.url).origin, storageTypes: 'all' });
      await page.waitForTimeout(pause);
      await sayAll(page, COMPLAINT, replies.slice(3, 5));

      const isSaidToBeLost = () => page.getByText(readLocale('en', 'trouble')('memoryTitle'), { exact: true }).isVisible();
      const isKept = async () => (await countKeptMoves(page)) === 5;
      await expect.poll(async () => (await isKept()) === !(await isSaidToBeLost()), { timeout: 15_000 }).toBe(true);
      const said = readSentences(COMPLAINT);
      for (const reply of replies.slice(0, 5)) await expect(page.getByRole('log').getByText(said(`turn.${reply}`), { exact: true })).toBeVisible();
      await sayAll(page, COMPLAINT, replies.slice(5));
      await expect(page.getByRole('link', { name: readLocale('en', 'talk')('toDebrief') })).toBeVisible();
    } finally {
      await browser.close();
      await server.stop();
      rmSync(profile, { recursive: true, force: true });
    }
  });
}
