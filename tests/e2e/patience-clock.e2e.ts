import { expect, type Locator, type Page, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { begin, sayByIds } from './walk-states.ts';

const PATIENCE = { on: true, seconds: 120 };
/** Windows of a phone, a desk and the narrowest promised one, and a phone whose browser was told to write twice as large. */
const WINDOWS = [
  { name: 'phone', width: 360, height: 640, letters: 16, language: 'en' },
  { name: 'desk', width: 1280, height: 800, letters: 16, language: 'en' },
  { name: 'narrowest, in Armenian', width: 320, height: 640, letters: 16, language: 'hy' },
  { name: 'low', width: 640, height: 320, letters: 16, language: 'mn' },
  { name: 'letters of 200 %, in Russian', width: 360, height: 640, letters: 32, language: 'ru' },
  { name: 'low, with letters of 200 %', width: 640, height: 360, letters: 32, language: 'kk' },
  { name: 'a phone on its side, with letters of 150 %', width: 640, height: 320, letters: 24, language: 'hy' },
];

/** What of an element can be seen and pressed: whether it lies in the window as a whole, and whether nothing lies over its middle. */
function look(element: Locator): Promise<{ isInWindow: boolean; isOnTop: boolean }> {
  return element.evaluate((shown) => {
    const { left, top, right, bottom } = shown.getBoundingClientRect();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      isInWindow: left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight && bottom > top,
      isOnTop: hit !== null && (shown.contains(hit) || hit.contains(shown)),
    };
  });
}

async function expectInSight(page: Page): Promise<void> {
  const clock = page.locator('main div', { has: page.getByRole('timer') }).last();
  for (const part of [page.getByRole('timer'), clock.getByRole('progressbar'), clock.getByRole('button')])
    expect(await look(part)).toEqual({ isInWindow: true, isOnTop: true });
}

for (const { name, width, height, letters, language } of WINDOWS) {
  test(`the patience clock is in sight from the first second to the end of the page: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
    await openWithSettings(page, { language, patience: PATIENCE });
    await begin(page);
    await expectInSight(page);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectInSight(page);
    await page.locator('main fieldset').evaluate((replies) => replies.scrollIntoView({ block: 'end' }));
    await expectInSight(page);
    await sayByIds(page, ['opening.a']);
    await expectInSight(page);
    await page.locator('main [data-wide] button').scrollIntoViewIfNeeded();
    await expectInSight(page);
  });

  test(`Send and the reply that has the focus keep clear of the patience clock: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
    await openWithSettings(page, { language, patience: PATIENCE });
    await begin(page);
    const clock = await page.getByRole('timer').evaluate((timer) => (timer.parentElement?.getBoundingClientRect().top ?? 0) + 1);
    for (const focused of [page.locator('main fieldset input').last(), page.locator('main [data-wide] button')]) {
      await focused.focus();
      expect(await focused.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThanOrEqual(clock);
    }
  });
}

test('without the patience clock nothing stands at the foot of the window', async ({ page }) => {
  await openWithSettings(page);
  await begin(page);
  await expect(page.getByRole('timer')).toHaveCount(0);
  expect(await page.evaluate(() => window.getComputedStyle(document.documentElement).getPropertyValue('--dock'))).toBe('0px');
});

test('after a talk with the clock its place at the foot of the window is free again', async ({ page }) => {
  await openWithSettings(page, { patience: PATIENCE });
  await begin(page);
  const readDock = () => page.evaluate(() => Number.parseFloat(window.getComputedStyle(document.documentElement).getPropertyValue('--dock')));
  await expect.poll(readDock).toBeGreaterThan(30);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(readDock).toBe(0);
});
