import { expect, type Locator, type Page, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { readLocale, readSentences, readWalkthrough } from './read-content.ts';

test.use({ viewport: { width: 360, height: 640 }, locale: 'en-GB' });

/** Words that one sees in the window, of a part of the page; without the replies to choose from, and what is only drawn. */
function countWords(part: Locator): Promise<number> {
  return part.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const seen: string[] = [];
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const { parentElement } = text;
      const label = parentElement?.closest('label');
      if (parentElement === null || label?.querySelector('input[type=radio]') || parentElement.closest('[aria-hidden=true]') || parentElement.clientWidth === 1)
        continue;
      range.selectNodeContents(text);
      const isInWindow = [...range.getClientRects()].some(({ top, bottom }) => top < window.innerHeight && bottom > 0);
      if (isInWindow && parentElement.checkVisibility({ visibilityProperty: true })) seen.push(text.textContent ?? '');
    }
    return seen.join(' ').match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;
  });
}

/**
 * From the first page to the first reply that is sent, at a press each.
 * @param pressed the part of the page that one reads before one presses its link
 * @returns words read on the way, before the replies
 */
async function goToFirstReply(page: Page, scenario: string, pressed: Locator, link: Locator): Promise<number> {
  const [reply = ''] = readWalkthrough(scenario, 'excellent').replies;
  const lines = page.getByRole('log').getByRole('listitem');
  await page.goto('/');
  await expect(page.getByRole('contentinfo')).toBeVisible();
  const atHome = await countWords(pressed);
  await link.click();
  await expect(lines).toHaveCount(1);
  await expect(page.getByRole('contentinfo')).toBeVisible();
  const inTalk = await countWords(page.getByRole('main'));
  await page.getByRole('radio', { name: readSentences(scenario)(`turn.${reply}`), exact: true }).check();
  await page.getByRole('button', { name: readLocale('en', 'talk')('send'), exact: true }).click();
  await expect.poll(() => lines.count()).toBeGreaterThan(2);
  return atHome + inTalk;
}

test('from the first visit to the first sent reply of the introduction it is three presses and sixty words', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  const hero = page.locator('section').filter({ has: heading });
  const words = await goToFirstReply(page, 'cold_coffee', hero, hero.locator('[data-variant=primary]'));
  expect(words).toBeLessThanOrEqual(60);
});

test('and so it is to that of another complaint, by the button on its card', async ({ page }) => {
  const card = page.getByRole('article', { name: readSentences('wrong_order')('title') });
  const words = await goToFirstReply(page, 'wrong_order', card, card.getByRole('link', { name: readLocale('en', 'parts')('answer.phone') }));
  expect(words).toBeLessThanOrEqual(60);
});

for (const { language, width, height } of [
  { language: 'en', width: 640, height: 360 },
  // A laptop of 1280 x 800 at 200 %.
  { language: 'hy', width: 640, height: 400 },
]) {
  test(`on a window of ${width} x ${height} in ${language} the one button to begin with is whole in the first view`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openWithSettings(page, { language });
    const hero = page.locator('section').filter({ has: page.getByRole('heading', { level: 1 }) });
    await expect(hero.locator('[data-variant=primary]')).toBeInViewport({ ratio: 1 });
  });
}
