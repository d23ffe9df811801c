import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES, readSentences } from './read-content.ts';

const root = join(import.meta.dirname, '..', '..');
const taglines = Object.fromEntries(LANGUAGES.map((language) => [language, readTagline(language)]));

function readTagline(language: string): string {
  return JSON.parse(readFileSync(join(root, 'locales', language, 'app.json'), 'utf8')).tagline;
}

/** Opens the page as it is before the app has arrived. */
async function openBeforeApp(page: Page): Promise<void> {
  await page.route(/\/assets\/(?!before-paint).*\.js$/, () => {});
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('before the app has arrived the page says what it is in every language, without a fault that axe can see', async ({ page }) => {
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
  const readLook = () =>
    page.evaluate(() => {
      const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
      return { background: backgroundColor, size: fontSize };
    });
  // The page may be whole a moment before the script that reads what was saved.
  await expect.poll(readLook).toEqual({ background: 'rgb(20, 23, 29)', size: '22px' });
});

test('the first cards are there before the app has arrived, and lead to the complaints’ own pages', async ({ page }) => {
  await openBeforeApp(page);
  const link = page.getByRole('link', { name: readSentences('wrong_order')('title') });
  await expect(link).toBeVisible();
  await expect(page.getByRole('link', { name: readSentences('wrong_order', 'ky')('title') })).toBeHidden();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: readSentences('wrong_order')('title') })).toBeVisible();
});

/** The page of all complaints, whose app comes when it is let in. */
async function openWithGate(page: Page): Promise<() => void> {
  let letIn = () => {};
  const gate = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(/\/assets\/(?!before-paint).*\.js$/, (route) => gate.then(() => route.continue()));
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  return letIn;
}

test('a card that is being pressed while the app arrives is pressed', async ({ page }) => {
  const letIn = await openWithGate(page);
  await page.getByRole('link', { name: readSentences('wrong_order')('title') }).hover();
  await page.mouse.down();
  letIn();
  // As long as a slow finger: the app would have taken the page's place by now.
  await page.waitForTimeout(700);
  await page.mouse.up();
  await expect(page.getByRole('heading', { level: 1, name: readSentences('wrong_order')('title') })).toBeVisible();
});

test('a card that has the focus when the app takes the page’s place keeps it', async ({ page }) => {
  const letIn = await openWithGate(page);
  const card = page.getByRole('link', { name: readSentences('stained_shirt')('title') });
  await card.focus();
  letIn();
  await expect(page.getByRole('banner').getByRole('combobox')).toBeVisible();
  await expect(card).toBeFocused();
});

test('Start that has the focus on the page of a complaint keeps it when the app takes the page’s place', async ({ page }) => {
  const letIn = await openWithGate(page);
  await page.getByRole('link', { name: readSentences('wrong_order')('title') }).click();
  await page.getByRole('link', { name: 'Start talking' }).focus();
  letIn();
  await expect(page.getByRole('button', { name: 'Start talking' })).toBeFocused();
});

test.describe('in a browser that asks for Kyrgyz', () => {
  test.use({ locale: 'ky-KG' });
  test('the words of that language, and of no other, are asked for before the app has arrived, and its cards show', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(/\/content\/\w+\/(.*)$/.exec(request.url())?.[1] ?? ''));
    await openBeforeApp(page);
    await expect.poll(() => asked.filter((name) => name !== '').sort()).toEqual(['ky/start.json']);
    await expect(page.getByRole('link', { name: readSentences('wrong_order', 'ky')('title') })).toBeVisible();
    await expect(page.getByRole('link', { name: readSentences('wrong_order')('title') })).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says in each language what it needs', async ({ page }) => {
    await page.goto('/');
    for (const language of Object.keys(taglines)) await expect(page.locator(`noscript p[lang=${language}]`)).toContainText('JavaScript');
  });
});
