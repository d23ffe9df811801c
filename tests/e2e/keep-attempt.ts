import { expect, type Page } from '@playwright/test';
import type { Attempt } from '../../src/domain/attempt/attempt-schema.ts';
import { toAttemptRows } from '../../src/storage/attempt-rows.ts';
import { buildAttempt, buildMoves, buildResult } from '../builders/build-attempt.ts';
import { openWithSettings } from './play-talk.ts';
import { readMethod, readStructure, readWalkthrough } from './read-content.ts';

/** A finished talk of a complaint as it is shipped, by its replies as turn.letter; its debrief scores them anew. */
export function buildFinished(scenario: string, replies: readonly string[], changes: Partial<Attempt> = {}): Attempt {
  return buildAttempt({
    id: 'attempt-finished',
    library: 'amends',
    scenario: { id: scenario, revision: readStructure(scenario).revision },
    method: { id: 'last', revision: readMethod().revision },
    finishedAt: '2026-11-21T14:30:00.000Z',
    moves: buildMoves(...replies),
    result: buildResult({ passed: false }),
    ...changes,
  });
}

/** Opens the app with a talk on the device that has been held before, and shows its debrief. @param others on the device as well */
export async function openKept(page: Page, attempt: Attempt, settings: Record<string, unknown> = {}, others: readonly Attempt[] = []): Promise<void> {
  await keepAttempts(page, [attempt, ...others], settings);
  await page.goto(`/#/debrief/${attempt.id}`);
  await page.reload();
  // A busy machine takes a while to score it.
  await expect(page.locator('main section').first()).toBeVisible({ timeout: 20_000 });
}

/** Opens the progress with some finished talks on the device, one a day from 1 November 2026 on: five are enough to be reminded of a backup. */
export async function openProgressWith(page: Page, count: number): Promise<void> {
  const { replies, scores, overall, passed } = readWalkthrough('wrong_order', 'half_good');
  const attempts = Array.from({ length: count }, (_, index) => {
    const day = `2026-11-${String(index + 1).padStart(2, '0')}`;
    return buildAttempt({
      id: `attempt-kept-${index}`,
      library: 'amends',
      scenario: { id: 'wrong_order', revision: 1 },
      method: { id: 'last', revision: 1 },
      startedAt: `${day}T09:00:00.000Z`,
      finishedAt: `${day}T09:10:00.000Z`,
      moves: buildMoves(...replies),
      result: buildResult({ steps: scores, overall, passed, ending: 'resolved', endingKind: 'resolved' }),
    });
  });
  await keepAttempts(page, attempts);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Debrief' })).toHaveCount(count);
}

async function keepAttempts(page: Page, attempts: readonly Attempt[], settings: Record<string, unknown> = {}): Promise<void> {
  await openWithSettings(page, settings, '/#/history');
  // The database is there once the list has been read, and not while the page still shows what it was written with.
  await expect(page.locator('nav a[aria-current=page][href="#/history"]')).toHaveCount(1);
  await expect(page.locator('main progress')).toHaveCount(0);
  await expect(page.locator('main a').first()).toBeVisible();
  await page.evaluate(
    async (rows) => {
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
    },
    attempts.flatMap((attempt) => toAttemptRows(attempt)),
  );
}
