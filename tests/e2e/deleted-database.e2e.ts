import { expect, type Page, test } from '@playwright/test';
import { openDebrief, openWithSettings, sayAll, startTalk } from './play-talk.ts';
import { readSentences, readWalkthrough } from './read-content.ts';

const { replies } = readWalkthrough('wrong_order', 'excellent');
const english = readSentences('wrong_order');

/** As another page of the address does it; tells how it ended. */
const deleteDatabase = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const deleting = indexedDB.deleteDatabase('amends-attempts');
        deleting.onsuccess = () => resolve('deleted');
        deleting.onblocked = () => resolve('blocked');
      }),
  );

test('a database that another page deletes in the middle of a talk is written anew: nothing is lost, and no newer version is blamed', async ({
  context,
  page,
}) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies.slice(0, 3));
  const other = await context.newPage();
  await other.goto('/manifest.webmanifest');
  expect(await deleteDatabase(other)).toBe('deleted');
  await sayAll(page, 'wrong_order', replies.slice(3, 4));
  await expect(page.getByText('newer Amends', { exact: false })).toHaveCount(0);
  await expect(page.getByText('Another page deleted what Amends kept here')).toHaveCount(0);
  await page.reload();
  for (const reply of replies.slice(0, 4)) await expect(page.getByRole('log').getByText(english(`turn.${reply}`), { exact: true })).toBeVisible();
  await sayAll(page, 'wrong_order', replies.slice(4));
  await openDebrief(page);
});

test('while it cannot be written anew, the page says that only it has the talks, and so do the settings', async ({ context, page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies.slice(0, 2));
  await page.evaluate(() => {
    // A browser that neither opens the new one nor refuses it.
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  const other = await context.newPage();
  await other.goto('/manifest.webmanifest');
  await deleteDatabase(other);
  const notice = page.getByRole('alert').filter({ hasText: 'Another page deleted what Amends kept here' });
  await expect(notice).toContainText('leave it open');
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText('Another page deleted what was kept in this browser.', { exact: false })).toBeVisible();
});
