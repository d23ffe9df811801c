import { expect, type Page } from '@playwright/test';
import type { Attempt } from '../../src/domain/attempt/attempt-schema.ts';
import { toAttemptRows } from '../../src/storage/attempt-rows.ts';
import { openWithSettings } from './play-talk.ts';

/** Opens the app with a talk on the device that has been held before, and shows its debrief. */
export async function openKept(page: Page, attempt: Attempt, settings: Record<string, unknown> = {}): Promise<void> {
  await openWithSettings(page, settings, '/#/history');
  // The database is there once the list has been read, and not while the page still shows what it was written with.
  await expect(page.locator('nav a[aria-current=page][href="#/history"]')).toHaveCount(1);
  await expect(page.locator('main progress')).toHaveCount(0);
  await expect(page.locator('main a').first()).toBeVisible();
  await page.evaluate(async (rows) => {
    const opening = indexedDB.open('amends-attempts');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = database.transaction('rows', 'readwrite');
    for (const row of rows) writing.objectStore('rows').put(row);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, toAttemptRows(attempt));
  await page.goto(`/#/debrief/${attempt.id}`);
  await page.reload();
  await expect(page.locator('main section').first()).toBeVisible();
}
