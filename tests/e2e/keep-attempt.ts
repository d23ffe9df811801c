import { expect, type Page } from '@playwright/test';
import type { Attempt } from '../../src/domain/attempt/attempt-schema.ts';
import { openWithSettings } from './play-talk.ts';

/** Opens the app with a talk on the device that has been held before, and shows its debrief. */
export async function openKept(page: Page, { moves, ...head }: Attempt, settings: Record<string, unknown> = {}): Promise<void> {
  await openWithSettings(page, settings, '/#/history');
  // The database is there once the list has been read.
  await expect(page.locator('main progress')).toHaveCount(0);
  await expect(page.locator('main a').first()).toBeVisible();
  await page.evaluate(
    async ([head, moves]) => {
      const opening = indexedDB.open('amends-attempts');
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const writing = database.transaction(['attempts', 'moves'], 'readwrite');
      writing.objectStore('attempts').put(head);
      for (const [index, move] of moves.entries()) writing.objectStore('moves').put({ attemptId: head.id, index, move });
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      database.close();
    },
    [head, moves] as const,
  );
  await page.goto(`/#/debrief/${head.id}`);
  await page.reload();
  await expect(page.locator('main section').first()).toBeVisible();
}
