import { expect, test } from '@playwright/test';
import { openDebrief, openWithSettings, readScores, say, sayAll, startTalk } from './play-talk.ts';
import { readLocale, readSentences, readWalkthrough } from './read-content.ts';

const { replies } = readWalkthrough('wrong_order', 'excellent');
const english = readSentences('wrong_order');

test('a reload in the middle of a talk comes back to the same line and the same order of replies', async ({ page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies.slice(0, 3));
  const log = await page.getByRole('log').innerText();
  const offered = await page.getByRole('radio').evaluateAll((all) => all.map((radio) => radio.getAttribute('value')));
  await page.reload();
  await expect(page.getByRole('log')).toHaveText(log, { useInnerText: true });
  expect(await page.getByRole('radio').evaluateAll((all) => all.map((radio) => radio.getAttribute('value')))).toEqual(offered);
  await sayAll(page, 'wrong_order', replies.slice(3));
  await openDebrief(page);
  expect(await readScores(page)).toEqual([100, 100, 100, 100, 100]);
});

test('a closed tab is found again from the list of complaints', async ({ context, page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies.slice(0, 2));
  await page.close();
  const again = await context.newPage();
  await openWithSettings(again);
  await again.getByRole('link', { name: 'Go on', exact: true }).click();
  await expect(again.getByRole('log').getByRole('listitem')).toHaveCount(5);
});

test('switching the language in the middle of a talk keeps the talk', async ({ page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies.slice(0, 2));
  await page.getByRole('combobox', { name: 'Language' }).selectOption('kk');
  const kazakh = readSentences('wrong_order', 'kk');
  await expect(page.getByRole('log').getByText(kazakh(`turn.${replies[1]}`), { exact: true })).toBeVisible();
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(5);
  await say(page, 'wrong_order', replies[2] ?? '', 'kk');
  await page.getByRole('combobox', { name: readLocale('kk', 'language')('label') }).selectOption('en');
  await expect(page.getByRole('log').getByText(english(`turn.${replies[2]}`), { exact: true })).toBeVisible();
});

test('two tabs on one talk do not destroy each other’s work', async ({ context, page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  const other = await context.newPage();
  await openWithSettings(other, {}, page.url());
  await expect(other.getByRole('log').getByRole('listitem')).toHaveCount(1);
  await say(page, 'wrong_order', replies[0] ?? '');
  await expect(other.getByText('This talk went on in another tab')).toBeVisible();
  await expect(other.getByRole('log').getByText(english(`turn.${replies[0]}`), { exact: true })).toBeVisible();
  await say(other, 'wrong_order', replies[1] ?? '');
  await expect(page.getByRole('log').getByText(english(`turn.${replies[1]}`), { exact: true })).toBeVisible();
  await sayAll(page, 'wrong_order', replies.slice(2));
  await openDebrief(page);
  expect(await readScores(page)).toEqual([100, 100, 100, 100, 100]);
});

test('a talk that is left pauses, and goes on where it was', async ({ page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await say(page, 'wrong_order', replies[0] ?? '');
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
});

test('a reload before the first reply comes back to the talk', async ({ page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await page.reload();
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(1);
  await say(page, 'wrong_order', replies[0] ?? '');
});

test('a talk left before anything was said hides no longer one', async ({ page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Start talking' })).toBeEnabled();
  await expect(page.getByRole('link', { name: 'Go on with the talk you began' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Start talking' }).click();
  await say(page, 'wrong_order', replies[0] ?? '');
  await page.goBack();
  await page.getByRole('button', { name: 'Start talking' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(1);
  await page.goBack();
  await page.getByRole('link', { name: 'Go on with the talk you began' }).click();
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(3);
});
