import { expect, test } from '@playwright/test';
import { openDebrief, openWithSettings, sayAll, startTalk } from './play-talk.ts';
import { LANGUAGES, readLocale, readWalkthrough } from './read-content.ts';

test('a saved language with a broken file says so in English, and one can practise', async ({ page }) => {
  await page.route(/\/hy\/start\.json$/, async (route) => {
    const response = await route.fetch();
    const broken = { problems: [{ code: 'not_json', file: 'locales/hy/app.json', path: [], found: 'Unexpected token' }] };
    await route.fulfill({ response, json: { ...(await response.json()), words: broken } });
  });
  await openWithSettings(page, { language: 'hy' });
  const notice = page.getByRole('main').getByRole('alert');
  await expect(notice).toContainText('Հայերեն could not be loaded, so Amends is in English for now.');
  await expect(notice).toContainText('locales/hy/app.json');
  await expect(notice).toContainText('This is not valid JSON');
  await startTalk(page, 'wrong_order');
});

test('where no words arrive at all, the first page stays and says so in every language', async ({ page }) => {
  await page.route(/\/(?:hy|en)\/start\.json$/, (route) => route.abort());
  await openWithSettings(page, { language: 'hy' });
  for (const language of LANGUAGES) {
    await expect(page.getByRole('alert').locator(`[lang=${language}]`)).toHaveText(readLocale(language, 'app')('startFailed'));
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amends.');
  await expect(page.locator('ul.first-cards')).toHaveCount(0);
});

test('a language that does not arrive when it is chosen leaves the page as it was, and the bar whole', async ({ page }) => {
  await page.route(/\/mn\/start\.json$/, (route) => route.abort());
  await openWithSettings(page);
  await page.getByRole('combobox').selectOption('mn');
  const notice = page.getByRole('main').getByRole('alert');
  await expect(notice).toContainText('Монгол could not be loaded. The language stays as it was.');
  await expect(notice).toContainText('The file did not arrive.');
  await expect(page.getByRole('combobox')).toHaveValue('en');
  await page.unrouteAll();
  await page.reload();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the title of a page follows the language', async ({ page }) => {
  await openWithSettings(page, {}, '/#/settings');
  await expect(page).toHaveTitle('Settings · Amends');
  await page.getByRole('banner').getByRole('combobox').selectOption('hy');
  await expect(page).toHaveTitle(`${readLocale('hy', 'settings')('heading')} · Amends`);
});

test('what is set in two tabs is all kept, and each follows the other', async ({ page, context }) => {
  await openWithSettings(page, {}, '/#/settings');
  const other = await context.newPage();
  await other.goto('/#/settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(other.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await other.getByRole('radio', { name: 'Larger' }).check();
  await expect(page.getByRole('radio', { name: 'Larger' })).toBeChecked();
  await page.getByRole('banner').getByRole('combobox').selectOption('ky');
  await expect(other.locator('html')).toHaveAttribute('lang', 'ky');
  await other.reload();
  const saved = await other.evaluate(() => JSON.parse(localStorage.getItem('amends.settings') ?? ''));
  expect(saved).toMatchObject({ theme: 'dark', text: 'larger', language: 'ky' });
});

test('a full score stays in one line where the words beside it are long', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openWithSettings(page, { language: 'hy' });
  await startTalk(page, 'wrong_order', 'hy');
  await sayAll(page, 'wrong_order', readWalkthrough('wrong_order', 'excellent').replies, 'hy');
  await openDebrief(page, 'hy');
  await page.goto('/#/history');
  const score = page.getByRole('listitem').locator('b').filter({ hasText: '100' });
  const lines = await score.evaluate((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    return new Set([...text.getClientRects()].map(({ top }) => top)).size;
  });
  expect(lines).toBe(1);
});
