import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const root = join(import.meta.dirname, '..', '..');
const taglines = Object.fromEntries(['en', 'hy', 'kk', 'ky', 'mn'].map((language) => [language, readTagline(language)]));

function readTagline(language: string): string {
  return JSON.parse(readFileSync(join(root, 'locales', language, 'app.json'), 'utf8')).tagline;
}

/** Opens the page as it is before the app has arrived. */
async function openBeforeApp(page: Page): Promise<void> {
  await page.route(/\/assets\/(?!before-paint).*\.js$/, (route) => route.abort());
  await page.goto('/');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('before the app has arrived the page says what it is in five languages, without a fault that axe can see', async ({ page }) => {
      await openBeforeApp(page);
      for (const [language, tagline] of Object.entries(taglines)) await expect(page.getByText(tagline)).toHaveAttribute('lang', language);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });
  });
}

test('the first content fits into 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openBeforeApp(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a saved theme and text size stand before the app has arrived', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('amends.settings', JSON.stringify({ theme: 'dark', text: 'larger', motion: 'none' })));
  await openBeforeApp(page);
  const { background, size } = await page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
    return { background: backgroundColor, size: fontSize };
  });
  expect({ background, size }).toEqual({ background: 'rgb(20, 23, 29)', size: '22px' });
});

test.describe('in a browser that asks for Kyrgyz', () => {
  test.use({ locale: 'ky-KG' });
  test('the words of that language, and of no other, are asked for before the app has arrived', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(/\/assets\/((?:en|hy|kk|ky|mn)-)/.exec(request.url())?.[1] ?? ''));
    await openBeforeApp(page);
    await expect.poll(() => asked.filter((name) => name !== '')).toEqual(['ky-', 'ky-']);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says in each language what it needs, and shows no cards that never fill', async ({ page }) => {
    await page.goto('/');
    for (const language of Object.keys(taglines)) await expect(page.locator(`noscript p[lang=${language}]`)).toContainText('JavaScript');
    await expect(page.locator('.first-cards')).toBeHidden();
  });
});
