import { expect, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { readLocale } from './read-content.ts';
import { playToDebrief } from './walk-states.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('on a phone the debrief of a talk with a loss in every step shows the first in full and each other in one line', async ({ page }) => {
  await openWithSettings(page, { language: 'hy' });
  await playToDebrief(page, 'half_good');
  const steps = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3 }) });
  const tryInstead = readLocale('hy', 'parts')('try_instead');
  await expect(steps).toHaveCount(5);
  await expect(steps.first().getByText(tryInstead)).toBeVisible();
  const folds = steps.locator('details');
  await expect(folds).toHaveCount(3);
  for (const fold of await folds.all()) {
    await expect(fold.getByText(tryInstead)).toBeHidden();
    await expect(fold.locator('summary')).toContainText(/\d/);
  }
  // It was 12,158 px while every loss stood open.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(9_500);
  await folds.first().locator('summary').press('Enter');
  await expect(folds.first().getByText(tryInstead)).toBeVisible();
});

test('on paper every loss stands in full, whatever was folded', async ({ page }) => {
  await openWithSettings(page);
  await playToDebrief(page, 'half_good');
  const steps = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3 }) });
  await expect(steps.getByText('Try:').and(page.locator(':visible'))).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  const shown = await steps.getByText('Try:').evaluateAll((all) => all.map((words) => words.checkVisibility()));
  expect(shown).toEqual([true, true, true, true, true]);
  await expect(steps.locator('summary').first()).toBeHidden();
});
