import { expect, type Page, test } from '@playwright/test';
import { complaintList, openDebrief, openWithSettings, sayAll, startTalk } from './play-talk.ts';
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
  await expect(notice).toContainText('This is not an Amends file');
  await startTalk(page, 'wrong_order');
});

test('where no words arrive at all, the page says so in the language that was chosen, and in every other on request', async ({ page }) => {
  await page.route(/\/(?:hy|en)\/start\.json$/, (route) => route.abort());
  await openWithSettings(page, { language: 'hy' });
  const alert = page.getByRole('alert');
  await expect(alert).toHaveAttribute('lang', 'hy');
  await expect(alert.getByRole('heading')).toHaveText(readLocale('hy', 'start')('title'));
  await expect(alert.locator('p').first()).toHaveText(readLocale('hy', 'trouble')('notArrived'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amends.');
  await expect(page.locator('.view, .first-lines')).toHaveCount(0);
  const others = LANGUAGES.filter((language) => language !== 'hy');
  await alert.getByText(others.map((language) => readLocale(language, 'language')('name')).join(' · ')).click();
  for (const language of others) await expect(alert.locator(`[lang=${language}]`)).toContainText(readLocale(language, 'trouble')('notArrived'));
});

test('a language that does not arrive when it is chosen leaves the page as it was, and the bar whole', async ({ page }) => {
  await page.route(/\/mn\/start\.json$/, (route) => route.abort());
  await openWithSettings(page);
  await page.getByRole('combobox').selectOption('mn');
  const notice = page.getByRole('main').getByRole('alert');
  await expect(notice).toContainText('Монгол could not be loaded. The language stays as it was.');
  await expect(notice).toContainText(readLocale('en', 'trouble')('notArrived'));
  await expect(page.getByRole('combobox')).toHaveValue('en');
  await page.unrouteAll();
  await notice.getByRole('button', { name: readLocale('en', 'talk')('retry') }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'mn');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** Lets the words of a language arrive only when the test says so. */
async function hold(page: Page, language: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(new RegExp(`/${language}/start\\.json$`), async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}

test('of two languages chosen one after the other the second is shown and kept, though the first arrives last', async ({ page }) => {
  const release = await hold(page, 'ru');
  await openWithSettings(page);
  const list = page.getByRole('banner').getByRole('combobox');
  await list.selectOption('ru');
  await list.selectOption('hy');
  await expect(page.locator('html')).toHaveAttribute('lang', 'hy');
  const arrived = page.waitForResponse(/\/ru\/start\.json$/);
  release();
  await arrived;
  await expect(complaintList(page, 'hy')).toBeVisible();
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem('amends.settings') ?? '').language)).toBe('hy');
  await page.reload();
  await expect(complaintList(page, 'hy')).toBeVisible();
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
  const scores = page.getByRole('listitem').locator('b').filter({ hasText: '100' });
  // One for each step, and that of the talk.
  await expect(scores).toHaveCount(6);
  const lines = await scores.evaluateAll((elements) =>
    elements.map((element) => {
      const text = document.createRange();
      text.selectNodeContents(element.firstChild ?? element);
      return new Set([...text.getClientRects()].map(({ top }) => top)).size;
    }),
  );
  expect(lines).toEqual([1, 1, 1, 1, 1, 1]);
});
