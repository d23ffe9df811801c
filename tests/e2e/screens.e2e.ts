import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openDebrief, openWithSettings, sayAll, startTalk } from './play-talk.ts';
import { LANGUAGES, readLocale, readSentences, readWalkthrough } from './read-content.ts';

/** Every screen, reached as a person reaches it; `visit` looks at each. */
async function visitScreens(page: Page, language: string, visit: (screen: string) => Promise<void>): Promise<void> {
  const scenario = 'wrong_order';
  const { replies } = readWalkthrough(scenario, 'half_good');
  const offering = replies.findIndex((reply) => reply.startsWith('gesture.'));
  const title = readSentences(scenario, language)('title');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await visit('choose');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('button', { name: readLocale(language, 'briefing')('start'), exact: true })).toBeEnabled();
  await visit('briefing');
  await page.goto('/');
  await startTalk(page, scenario, language);
  await visit('talk');
  await sayAll(page, scenario, replies.slice(0, offering), language);
  await visit('offers');
  await sayAll(page, scenario, replies.slice(offering), language);
  await visit('end of the talk');
  await openDebrief(page, language);
  await visit('debrief');
  await page.getByText(readLocale(language, 'debrief')('talkAll'), { exact: true }).click();
  await visit('whole talk');
  await page.goto('/#/history');
  await expect(page.getByText(title).first()).toBeVisible();
  await visit('history');
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { level: 1, name: readLocale(language, 'settings')('heading') })).toBeVisible();
  await visit('settings');
  await page.goto('/#/nowhere');
  await expect(page.getByRole('heading', { level: 1, name: readLocale(language, 'app')('notFoundTitle') })).toBeVisible();
  await visit('no such page');
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds no fault on any screen in ${theme}`, async ({ page }) => {
    await openWithSettings(page, { theme });
    const seen: string[] = [];
    await visitScreens(page, 'en', async (screen) => {
      const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
      expect(violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      seen.push(screen);
    });
    expect(seen).toHaveLength(10);
  });
}

/** No screen may be wider than a phone of 320 px. */
async function expectToFit(page: Page, language: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await visitScreens(page, language, async (screen) => {
    const wide = await page.evaluate(() => ({ page: document.documentElement.scrollWidth, window: window.innerWidth }));
    expect(wide, screen).toEqual({ page: wide.window, window: 320 });
  });
}

for (const language of LANGUAGES) {
  for (const text of ['normal', 'larger'] as const) {
    test(`in ${language} with ${text} letters every screen fits into 320 px`, async ({ page }) => {
      await openWithSettings(page, { language, text });
      await expectToFit(page, language);
    });
  }
}

for (const language of LANGUAGES) {
  test(`in ${language} the three places of the bar stand on one line at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openWithSettings(page, { language });
    const links = page.getByRole('navigation').getByRole('link');
    for (const text of ['normal', 'larger']) {
      await page.evaluate((size) => document.documentElement.setAttribute('data-text', size), text);
      const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
      expect(tops, text).toEqual([tops[0], tops[0], tops[0]]);
    }
  });
}

test('in forced colours every screen fits into 320 px', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWithSettings(page);
  await expectToFit(page, 'en');
});

/** How the customer’s card stands on the page, and how much of the window it takes. */
async function readCustomerCard(page: Page): Promise<{ position: string; height: number }> {
  return page
    .locator('aside section')
    .first()
    .evaluate((card) => ({ position: getComputedStyle(card).position, height: card.getBoundingClientRect().height }));
}

test('on a phone the customer stays in sight without taking the room of the replies', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openWithSettings(page, { language: 'hy' });
  await startTalk(page, 'wrong_order', 'hy');
  const card = await readCustomerCard(page);
  expect(card.position).toBe('sticky');
  expect(card.height).toBeLessThan(110);
  await page.setViewportSize({ width: 320, height: 400 });
  expect((await readCustomerCard(page)).position).toBe('static');
});

test('with the largest letters the customer scrolls away on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openWithSettings(page, { text: 'larger' });
  await startTalk(page, 'wrong_order');
  expect((await readCustomerCard(page)).position).toBe('static');
});

test('the longest names of the steps stay whole, and the trail of the talk on one line, at 1280 px', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openWithSettings(page, { language: 'hy' });
  /** Lines each step’s name takes, and the heights at which the steps stand. */
  const readSteps = () =>
    page.locator('ol [data-step]').evaluateAll((badges) =>
      badges.map((badge) => {
        const name = document.createRange();
        name.selectNodeContents(badge.lastElementChild ?? badge);
        return { lines: name.getClientRects().length, top: badge.getBoundingClientRect().top };
      }),
    );
  await page.getByRole('link', { name: readSentences('wrong_order', 'hy')('title') }).click();
  await expect(page.locator('ol [data-step]')).toHaveCount(5);
  expect((await readSteps()).map(({ lines }) => lines)).toEqual([1, 1, 1, 1, 1]);
  await page.getByRole('button', { name: readLocale('hy', 'briefing')('start'), exact: true }).click();
  await expect(page.getByRole('log')).toBeVisible();
  const trail = await readSteps();
  expect(trail.map(({ lines }) => lines)).toEqual([1, 1, 1, 1, 1]);
  expect(new Set(trail.map(({ top }) => top)).size).toBe(1);
});
