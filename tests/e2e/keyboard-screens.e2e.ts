import { expect, type Page, test } from '@playwright/test';
import { openProgressWith } from './keep-attempt.ts';
import { openWithSettings } from './play-talk.ts';
import { focusIs, tabTo } from './press-tab.ts';
import { LANGUAGES, readLocale, readSentences, readWalkthrough } from './read-content.ts';
import { begin, goTo, playToDebrief, sayByIds } from './walk-states.ts';

/** What a summary that has the focus says. */
function summaryIs(page: Page, text: string): () => Promise<boolean> {
  return async () => (await page.locator('summary:focus').filter({ hasText: text }).count()) > 0;
}

test('settings are changed with Tab and arrows alone, and take effect at each press', async ({ page }) => {
  await openWithSettings(page, {}, '/#/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await tabTo(page, focusIs(page, 'radio', 'As the device'));
  for (const press of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(press);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await tabTo(page, focusIs(page, 'radio', 'Normal'));
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  await tabTo(page, focusIs(page, 'link', 'About accessibility'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Accessibility' })).toBeFocused();
  await expect(page).toHaveTitle('Accessibility · Amends');
  await tabTo(page, focusIs(page, 'link', 'To the settings'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
});

test('the first Tab leads past the bar to the page', async ({ page }) => {
  await openWithSettings(page, {}, '/#/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('combobox', { name: 'Language' })).toBeFocused();
});

test('a talk is removed and brought back with the keyboard, and the focus is never lost', async ({ page }) => {
  await openWithSettings(page);
  await playToDebrief(page, 'disastrous');
  await tabTo(page, focusIs(page, 'link', 'Accessibility'));
  await goTo(page, '/history');
  const remove = page.getByRole('button', { name: /^Remove the talk of/ });
  const rest = page.getByText(/^More about the talk of/);
  await expect(rest).toBeAttached();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, summaryIs(page, 'More about the talk of'));
  await page.keyboard.press('Enter');
  await expect(remove).toBeVisible();
  await tabTo(page, async () => (await remove.and(page.locator(':focus')).count()) > 0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'All talks' }).getByRole('link', { name: 'Debrief' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Debrief/ })).toBeFocused();
});

test('a talk far down the list is removed where it stands: the page does not move, and the way back is in its place', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openProgressWith(page, 8);
  for (const name of ['Next for you', 'Step by step']) await expect(page.getByRole('heading', { name })).toBeVisible();
  const rows = page.getByRole('region', { name: 'All talks' }).getByRole('listitem');
  await rows.nth(5).locator('summary').press('Enter');
  const before = (await rows.nth(5).boundingBox())?.y ?? Number.NaN;
  await rows
    .nth(5)
    .getByRole('button', { name: /^Remove the talk of/ })
    .press('Enter');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await expect(rows.nth(5)).toContainText('The talk was removed.');
  await expect.poll(async () => Math.abs(((await rows.nth(5).boundingBox())?.y ?? Number.NaN) - before)).toBeLessThan(2);
  await page.keyboard.press('Tab');
  await expect(rows.nth(6).getByRole('link', { name: 'Debrief' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(rows.nth(5).getByRole('link', { name: 'Debrief' })).toBeFocused();
});

test('everything in a debrief opens with the keyboard, and the next try begins from it', async ({ page }) => {
  await openWithSettings(page);
  await playToDebrief(page, 'half_good');
  await tabTo(page, summaryIs(page, 'How Rachel felt'));
  await page.keyboard.press('Enter');
  await tabTo(page, summaryIs(page, 'Reply'));
  await page.keyboard.press('Enter');
  await expect(page.locator('details[open] details[open] q').first()).toBeVisible();
  await tabTo(page, summaryIs(page, 'Show as a table'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const table = page.getByRole('region', { name: /^How Rachel felt.· Anger/ });
  await expect(table).toBeFocused();
  await expect(table.getByRole('table')).toBeVisible();
  await tabTo(page, summaryIs(page, 'The whole talk'));
  await page.keyboard.press('Space');
  await expect(page.getByRole('list', { name: 'The whole talk' })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).focus();
  await tabTo(page, focusIs(page, 'link', 'From the start'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: readSentences('wrong_order')('title') })).toBeFocused();
});

test('the language is switched in mid-talk with the keyboard: the talk stays, and so does the focus', async ({ page }) => {
  await openWithSettings(page);
  await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
  await begin(page);
  const { replies } = readWalkthrough('wrong_order', 'excellent');
  await sayByIds(page, replies.slice(0, 2));
  for (let presses = 0; !(await focusIs(page, 'combobox', 'Language')()) && presses < 30; presses += 1) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  const last = LANGUAGES.at(-1) ?? '';
  await expect(page.locator('html')).toHaveAttribute('lang', last);
  await expect(page.getByRole('combobox', { name: readLocale(last, 'language')('label') })).toBeFocused();
  await expect(page.getByRole('log').getByText(readSentences('wrong_order', last)(`turn.${replies[1]}`), { exact: true })).toBeVisible();
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(5);
});

test('the question whether to leave keeps the focus in it, and Escape gives it back to where it was', async ({ page }) => {
  await openWithSettings(page);
  await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
  await begin(page);
  await tabTo(page, focusIs(page, 'button', 'Leave the talk'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Leave this talk?' });
  await expect(dialog).toBeVisible();
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Leave the talk' })).toBeFocused();
});

test('nothing asks to be dragged', async ({ page }) => {
  await openWithSettings(page);
  await playToDebrief(page, 'half_good');
  for (const address of ['/', '/history', '/settings', '/accessibility']) {
    expect(await page.locator('[draggable=true], input[type=range]').count()).toBe(0);
    await goTo(page, address);
  }
});
