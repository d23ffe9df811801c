import { expect, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { readLocale } from './read-content.ts';

test.use({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });

for (const language of ['en', 'hy', 'kk', 'ky', 'mn', 'ru']) {
  test(`on a phone the briefing says beside Start, in two lines at most, what the chosen way of practising does (${language})`, async ({ page }) => {
    const words = readLocale(language, 'briefing');
    await openWithSettings(page, { language }, '/#/briefing/wrong_order');
    const start = page.getByRole('button', { name: words('start'), exact: true });
    for (const [mode, text] of [
      ['guided', 'guidedText'],
      ['assessment', 'assessmentText'],
    ] as const) {
      await page.getByRole('combobox', { name: words('mode') }).selectOption(mode);
      const hint = page.getByText(words(text), { exact: true });
      await expect(hint).toBeInViewport({ ratio: 1 });
      expect((await hint.boundingBox())?.height).toBeLessThanOrEqual(44);
      await expect(start).toBeInViewport({ ratio: 1 });
    }
  });
}
