import type { Page } from '@playwright/test';

/** How far ahead a clock is stopped, in milliseconds: longer than the longest time that a busy machine needs to say so. */
const AHEAD = 5_000;

/**
 * Stops a clock that was installed, so that from here on only the test moves it: a busy machine lets seconds pass between
 * two lines of a test.
 * @returns seconds that the patience clock of the talk still shows
 */
export async function stopClock(page: Page): Promise<number> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + AHEAD);
  return Number(/\d+/u.exec((await page.getByRole('timer').textContent()) ?? '')?.[0]);
}
