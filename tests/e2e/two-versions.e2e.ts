import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { openWithSettings, say, sayAll, startTalk } from './play-talk.ts';
import { readSentences, readWalkthrough } from './read-content.ts';

const { replies } = readWalkthrough('wrong_order', 'excellent');
const english = readSentences('wrong_order');
const TAKEN_OVER = 'A newer Amends is open in another tab';
const OVERTAKEN = 'A newer Amends has been used on this device';
const BLOCKED = 'An older Amends is open in another tab';

/** Makes of a page one of the next version: it asks for the database one version higher, and upgrades it. */
async function makeNewer(page: Page): Promise<Page> {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      return version === undefined ? open.call(this, name) : open.call(this, name, version + 1);
    };
  });
  return page;
}

const openNewer = async (context: BrowserContext) => makeNewer(await context.newPage());

test('a tab that a newer version overtakes in the middle of a talk says so, takes nothing on, and goes on after a reload', async ({ context, page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies.slice(0, 2));
  const newer = await openNewer(context);
  await openWithSettings(newer, {}, '/#/history');
  await expect(newer.getByRole('link', { name: 'Go on' })).toHaveCount(1);
  const notice = page.getByRole('alert').filter({ hasText: TAKEN_OVER });
  await expect(notice).toContainText('Reload this tab');
  await expect(notice.getByRole('button')).toHaveText(['Reload']);
  await page.getByRole('radio', { name: english(`turn.${replies[2]}`), exact: true }).check();
  await page.getByRole('button', { name: 'Say it', exact: true }).click();
  await expect(page.getByText('Your last reply could not be saved')).toBeVisible();
  await makeNewer(page);
  await page.reload();
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(5);
  await say(page, 'wrong_order', replies[2] ?? '');
  await expect(page.getByText(TAKEN_OVER)).toHaveCount(0);
});

test('an older version that opens beside a newer one says so and plays in memory; the newer one loses nothing', async ({ context, page }) => {
  await makeNewer(page);
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await say(page, 'wrong_order', replies[0] ?? '');
  const older = await context.newPage();
  await openWithSettings(older);
  await expect(older.getByRole('alert').filter({ hasText: OVERTAKEN })).toContainText('untouched');
  await startTalk(older, 'wrong_order');
  await say(older, 'wrong_order', replies[0] ?? '');
  await say(page, 'wrong_order', replies[1] ?? '');
  await page.reload();
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(5);
  await page.goto('/#/history');
  await expect(page.getByRole('link', { name: 'Go on' })).toHaveCount(1);
});

test('while an older tab does not let go, a newer one plays in memory; once it is gone everything is kept', async ({ context, page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await say(page, 'wrong_order', replies[0] ?? '');
  await page.route('**/stubborn', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
  await page.goto('/stubborn');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('amends-attempts');
        // Held by the page for as long as it is open, whoever asks for it.
        opening.onsuccess = () => resolve(Object.assign(window, { held: opening.result }) === window);
      }),
  );
  const newer = await openNewer(context);
  await openWithSettings(newer);
  await expect(newer.getByRole('alert').filter({ hasText: BLOCKED })).toContainText('Close that tab');
  await startTalk(newer, 'wrong_order');
  await sayAll(newer, 'wrong_order', replies.slice(0, 2));
  await page.close();
  await expect(newer.getByText(BLOCKED)).toHaveCount(0);
  await say(newer, 'wrong_order', replies[2] ?? '');
  await newer.reload();
  await expect(newer.getByRole('log').getByRole('listitem')).toHaveCount(7);
  await newer.getByRole('link', { name: 'Progress' }).click();
  await expect(newer.getByRole('link', { name: 'Go on' })).toHaveCount(2);
});
