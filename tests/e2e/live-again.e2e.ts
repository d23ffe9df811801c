import { expect, test } from '@playwright/test';
import { findAxeFaults } from './find-axe-faults.ts';
import { buildFinished, openKept } from './keep-attempt.ts';
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
  const [before, after] = [roads.locator('[data-road=before]'), roads.locator('[data-road=after]')];
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

const had = buildFinished(COMPLAINT, [...replies.slice(0, slipAt), slip, ...replies.slice(slipAt + 1)], { id: 'attempt-had' });
const mended = buildFinished(COMPLAINT, replies, { id: 'attempt-mended', from: { attempt: had.id, moves: slipAt } });

// One below the other they took three screens, and nobody saw both at once: a phone shows the one and the edge of the other.
test('on a phone the new road is in view and one swipes to the old one, by keyboard as well, and the page does not move sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openKept(page, mended, {}, [had]);
  const row = page.getByRole('group', { name: 'Two roads from one moment' });
  const [before, after] = [row.locator('[data-road=before]'), row.locator('[data-road=after]')];
  await expect(before).toBeVisible();
  const [first, second] = [await before.boundingBox(), await after.boundingBox()];
  expect(second?.y).toBe(first?.y);
  // The whole of the second is in view, and the edge of the first.
  expect(second?.x).toBeGreaterThanOrEqual(0);
  expect((second?.x ?? 0) + (second?.width ?? 0)).toBeLessThanOrEqual(360);
  const edge = (first?.x ?? 0) + (first?.width ?? 0);
  expect(edge).toBeLessThan(second?.x ?? 0);
  expect(edge).toBeGreaterThan(10);
  await row.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await before.boundingBox())?.x ?? -1).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => ((await after.boundingBox())?.x ?? 360) + ((await after.boundingBox())?.width ?? 0)).toBeLessThanOrEqual(360);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect((await after.boundingBox())?.y).toBe((await before.boundingBox())?.y);
  expect(await row.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});

for (const [scenario, said] of [
  ['cold_coffee', readWalkthrough('cold_coffee', 'half_good').replies],
  [COMPLAINT, replies],
] as const) {
  test(`on a phone the picture of all roads of ${scenario} opens where one’s own begins`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openKept(page, buildFinished(scenario, said));
    await page.getByRole('heading', { name: 'All roads' }).click();
    const picture = page.getByRole('img').filter({ has: page.locator('div[data-own]') });
    await expect(picture).toBeVisible();
    const start = await picture.evaluate((window) => {
      const { left, right } = window.getBoundingClientRect();
      const [first] = [...window.querySelectorAll('div[data-own]')].map((place) => place.getBoundingClientRect()).sort((a, b) => a.top - b.top);
      return { isWider: window.scrollWidth > window.clientWidth, isWhole: first !== undefined && first.left >= left - 1 && first.right <= right + 1 };
    });
    expect(start).toEqual({ isWider: true, isWhole: true });
  });
}
