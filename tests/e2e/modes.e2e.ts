import { expect, test } from '@playwright/test';
import { openWithSettings, say, startTalk } from './play-talk.ts';
import { readMethodSentences, readSentences, readStructure, readWalkthrough } from './read-content.ts';
import { stopClock } from './stop-clock.ts';
import { beginAnew } from './walk-states.ts';

/** First rule of the first step, as `criterion.lets_finish.rule` says it. */
const RULE = readMethodSentences()('criterion.lets_finish.rule');

test('the method guide is at hand in guided mode and nowhere in assessment', async ({ page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await page.getByText('Method guide').click();
  await expect(page.locator('details').getByText(RULE, { exact: true })).toBeVisible();
  const { replies } = readWalkthrough('wrong_order', 'excellent');
  await say(page, 'wrong_order', replies[0] ?? '');
  await expect(page.locator('details[name="method-guide"][open]')).toBeVisible();
  await page.goto('/#/briefing/wrong_order');
  await page.getByRole('combobox', { name: 'How do you want to practise?' }).selectOption('Assessment');
  await page.getByRole('button', { name: 'Start talking' }).click();
  await beginAnew(page);
  await expect(page.getByText('Method guide')).toHaveCount(0);
  await expect(page.getByText('Assessment', { exact: true })).toBeVisible();
});

test('with the patience clock on, silence is answered, and more time can be taken', async ({ page }) => {
  await page.clock.install();
  await openWithSettings(page, { patience: { on: true, seconds: 60 } });
  await startTalk(page, 'wrong_order');
  const left = await stopClock(page);
  await expect(page.getByRole('timer')).toHaveText(`${left} seconds left`);
  await page.getByRole('button', { name: 'More time' }).click();
  await expect(page.getByRole('timer')).toHaveText(`${left + 60} seconds left`);
  await page.clock.runFor((left + 61) * 1000);
  await expect(
    page.getByRole('log').getByText(readSentences('wrong_order')(`silence.${readStructure('wrong_order').silence.lines[0]}`), { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeVisible();
});

test('the patience clock stands still while one is asked whether to leave', async ({ page }) => {
  await page.clock.install();
  await openWithSettings(page, { patience: { on: true, seconds: 60 } });
  await startTalk(page, 'wrong_order');
  const left = await stopClock(page);
  await page.getByRole('radio').first().check();
  await page.clock.runFor(5_000);
  await page.getByRole('button', { name: 'Leave the talk' }).click();
  await page.clock.runFor(60_000);
  await page.getByRole('dialog').getByRole('button', { name: 'Stay' }).click();
  await expect(page.getByRole('timer')).toHaveText(`${left - 5} seconds left`);
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('radio').first()).toBeChecked();
});

test('the patience clock is off until it is wanted, and its length can be set', async ({ page }) => {
  await openWithSettings(page, {}, '/#/settings');
  await page.getByRole('group', { name: 'Patience clock' }).getByRole('radio', { name: 'On' }).check();
  await page.getByRole('group', { name: 'Seconds a reply' }).getByRole('radio', { name: '60' }).check();
  await page.reload();
  await expect(page.getByRole('group', { name: 'Seconds a reply' }).getByRole('radio', { name: '60' })).toBeChecked();
});

test('theme and text size take effect at once and outlive a reload', async ({ page }) => {
  await openWithSettings(page, {}, '/#/settings');
  await page.getByRole('group', { name: 'Colours' }).getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('group', { name: 'Text size' }).getByRole('radio', { name: 'Larger' }).check();
  const look = () => page.locator('html').evaluate(({ dataset }) => ({ theme: dataset.theme, text: dataset.text }));
  expect(await look()).toEqual({ theme: 'dark', text: 'larger' });
  await page.reload();
  expect(await look()).toEqual({ theme: 'dark', text: 'larger' });
});
