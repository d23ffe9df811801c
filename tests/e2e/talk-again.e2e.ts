import { expect, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { readLocale, readWalkthrough } from './read-content.ts';
import { begin, sayByIds } from './walk-states.ts';

test.use({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });

const REPLIES = readWalkthrough('wrong_order', 'half_good').replies.slice(0, 4);

for (const language of ['en', 'hy', 'kk', 'ky', 'mn', 'ru']) {
  test(`on a phone an earlier reply is said differently by a button with words, and the bar says that a moment is lived again (${language})`, async ({
    page,
  }) => {
    const words = readLocale(language, 'talk');
    await openWithSettings(page, { language, motion: 'none' });
    await begin(page);
    await sayByIds(page, REPLIES);
    await expect(page.getByText(words('againBadge'), { exact: true })).toHaveCount(0);
    const differently = page.getByRole('log').getByText(words('differently'), { exact: true });
    // The last one is taken back instead.
    await expect(differently).toHaveCount(REPLIES.length - 1);
    const button = await differently.nth(1).boundingBox();
    expect(button?.width).toBeGreaterThanOrEqual(44);
    expect(button?.height).toBeGreaterThanOrEqual(44);

    await differently.nth(1).tap();
    await expect(page.getByText(words('againBadge'), { exact: true })).toBeInViewport({ ratio: 1 });
    expect((await page.locator('main aside').boundingBox())?.height).toBeLessThanOrEqual(60);
    const bar = await page.locator('main aside').boundingBox();
    const line = await page.getByRole('log').getByRole('listitem').last().locator(':scope > :last-child').boundingBox();
    const send = await page.locator('main [data-wide]').boundingBox();
    const [first, second] = await Promise.all([0, 1].map((place) => page.locator('main fieldset label').nth(place).boundingBox()));
    const foot = send?.y ?? Number.NaN;
    expect(line?.y).toBeGreaterThanOrEqual(bar === null ? Number.NaN : bar.y + bar.height);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(foot);
    expect(second?.y).toBeLessThanOrEqual(foot - 4);
  });
}

test('on a phone the bar of an assessed talk says so', async ({ page }) => {
  await openWithSettings(page, { mode: 'assessment' });
  await begin(page);
  await expect(page.getByText('Assessment', { exact: true })).toBeInViewport({ ratio: 1 });
});
