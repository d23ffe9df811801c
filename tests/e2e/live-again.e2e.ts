import { expect, test } from '@playwright/test';
import { findAxeFaults } from './find-axe-faults.ts';
import { openDebrief, openWithSettings, say, sayAll, startTalk } from './play-talk.ts';
import { readSentences, readWalkthrough } from './read-content.ts';

const COMPLAINT = 'wrong_order';
const words = readSentences(COMPLAINT);
const { replies } = readWalkthrough(COMPLAINT, 'excellent');
const [slipAt, slip] = [3, 'hurt.a'];
const best = replies[slipAt] ?? '';

test('a slip in the fourth reply is mended in three taps, played on, and stands beside the talk as it was', async ({ page }) => {
  await openWithSettings(page);
  await startTalk(page, COMPLAINT);
  await sayAll(page, COMPLAINT, [...replies.slice(0, slipAt), slip, ...replies.slice(slipAt + 1)]);
  await openDebrief(page);
  const losses = page.getByRole('region', { name: 'Where you lost the most' });
  await losses.getByRole('heading').click();
  await expect(losses.getByRole('listitem')).toHaveCount(1);

  await page.getByRole('button', { name: 'Again from here' }).click();
  const log = page.getByRole('log');
  await expect(log.getByRole('listitem').filter({ hasText: words(`turn.${replies[slipAt - 1]}`) })).toBeVisible();
  await expect(page.getByText('A moment again')).toBeVisible();
  await page.getByRole('radio', { name: words(`turn.${best}`), exact: true }).check();
  await page.getByRole('button', { name: 'Say it', exact: true }).click();
  await expect(log.getByText(words(`turn.${best}`), { exact: true })).toBeVisible();

  for (const reply of replies.slice(slipAt + 1)) await say(page, COMPLAINT, reply);
  await openDebrief(page);
  const roads = page.getByRole('region', { name: 'Two roads from one moment' });
  const [before, after] = [roads.getByRole('listitem').first(), roads.getByRole('listitem').last()];
  await expect(before).toContainText(words(`turn.${slip}`));
  await expect(after).toContainText(words(`turn.${best}`));
  await expect(after).toContainText('100');
  expect(await findAxeFaults(page)).toEqual([]);

  await roads.getByRole('link', { name: 'To the talk as it was' }).click();
  await losses.getByRole('heading').click();
  await expect(losses.getByRole('button', { name: 'Say it differently from here' })).toBeVisible();
  await page.getByRole('link', { name: 'Progress' }).click();
  const mended = page.getByRole('region', { name: 'Moments mended' }).getByRole('listitem').first();
  await expect(mended).toContainText('from reply 4');
  await expect(mended.locator('s')).toHaveText(words(`turn.${slip}`));
  await expect(mended).toContainText(words(`turn.${best}`));
});

test('on a phone the two roads stand one below the other, whole, and the page does not move sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openWithSettings(page);
  await startTalk(page, COMPLAINT);
  await sayAll(page, COMPLAINT, [...replies.slice(0, slipAt), slip, ...replies.slice(slipAt + 1)]);
  await openDebrief(page);
  await page.getByRole('button', { name: 'Again from here' }).press('Enter');
  await sayAll(page, COMPLAINT, replies.slice(slipAt));
  await openDebrief(page);
  const items = page.getByRole('list', { name: 'Two roads from one moment' }).getByRole('listitem');
  const [before, after] = [await items.first().boundingBox(), await items.last().boundingBox()];
  expect(after?.y).toBeGreaterThan((before?.y ?? 0) + (before?.height ?? 0));
  for (const box of [before, after]) expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
