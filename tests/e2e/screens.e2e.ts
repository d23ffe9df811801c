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

for (const language of LANGUAGES) {
  test(`in ${language} every screen fits into 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openWithSettings(page, { language });
    await visitScreens(page, language, async (screen) => {
      const wide = await page.evaluate(() => ({ page: document.documentElement.scrollWidth, window: window.innerWidth }));
      expect(wide, screen).toEqual({ page: wide.window, window: 320 });
    });
  });
}
