import { expect, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { readWalkthrough } from './read-content.ts';
import { begin, sayByIds } from './walk-states.ts';

/** A phone held sideways. */
test.use({ viewport: { width: 640, height: 360 }, isMobile: true, hasTouch: true });

for (const [what, size] of [
  ['a phone held sideways', { width: 640, height: 360 }],
  ['a window at 200 %', { width: 640, height: 400 }],
] as const) {
  test(`${what} keeps face and mood in a strip, and its bar takes 64 px at most`, async ({ page }) => {
    await page.setViewportSize(size);
    await openWithSettings(page, { motion: 'none' });
    await begin(page);
    await sayByIds(page, readWalkthrough('wrong_order', 'half_good').replies.slice(0, 2));
    await expect(page.getByRole('img', { name: /^Rachel Whitcombe looks/ })).toBeInViewport();
    await expect(page.locator('main aside').getByText('annoyed', { exact: true })).toBeInViewport();
    expect((await page.locator('main aside').boundingBox())?.height).toBeLessThanOrEqual(64);
  });
}

for (const [language, width, height] of [
  ['en', 640, 360],
  ['mn', 640, 360],
  // A larger one, whose browser keeps a bar of its own.
  ['hy', 915, 300],
] as const) {
  test(`a phone held sideways has Send in sight in each turn (${language}, ${width} x ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openWithSettings(page, { language, motion: 'none' });
    await begin(page);
    const send = page.locator('main [data-wide] button');
    for (const reply of readWalkthrough('wrong_order', 'half_good').replies) {
      await expect(send, `before ${reply}`).toBeInViewport({ ratio: 1 });
      await expect(page.locator('main fieldset label').first(), `a reply before ${reply}`).toBeInViewport();
      await sayByIds(page, [reply]);
    }
  });
}
