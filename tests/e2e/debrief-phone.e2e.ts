import { expect, type Page, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { readLocale } from './read-content.ts';
import { playToDebrief, unfold } from './walk-states.ts';

const SCREEN = 640;
test.use({ viewport: { width: 320, height: SCREEN } });

function countScreens(page: Page): Promise<number> {
  return page.evaluate((screen) => document.documentElement.scrollHeight / screen, SCREEN);
}

/** The steps, whose articles are headed; rule cards are articles too. */
function findSteps(page: Page) {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3 }) });
}

for (const [language, run, mode, screens] of [
  ['en', 'half_good', 'guided', 5.75],
  ['hy', 'half_good', 'guided', 6.25],
  ['ky', 'half_good', 'guided', 6.25],
  // One line more since all roads of the complaint can be unfolded.
  ['hy', 'disastrous', 'assessment', 6.35],
  ['hy', 'excellent', 'guided', 5],
] as const) {
  test(`on a phone the debrief of a talk that was ${run} (${mode}, ${language}) is at most ${screens} screens long`, async ({ page }) => {
    await openWithSettings(page, { language, mode });
    await playToDebrief(page, run);
    await expect(findSteps(page)).toHaveCount(5);
    // With every loss open it was 19 screens in Armenian, with all but the first folded 13.6.
    expect(await countScreens(page)).toBeLessThan(screens);
    expect(await countScreens(page)).toBeGreaterThan(3);
  });
}

test('on a phone score, dearest losses and steps come first, and every step is one line that opens with the keyboard', async ({ page }) => {
  await openWithSettings(page, { language: 'hy' });
  await playToDebrief(page, 'half_good');
  const words = readLocale('hy', 'debrief');
  const tryInstead = readLocale('hy', 'parts')('tryInstead');
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings.slice(0, 3)).toEqual([words('stepsHeading'), words('dearestHeading'), words('reviewHeading')]);
  const dearest = page.getByRole('region', { name: words('dearestHeading') });
  await expect(dearest.getByRole('listitem')).toHaveCount(2);
  await expect(dearest.getByText(tryInstead).first()).toBeVisible();
  const folds = findSteps(page).locator('details');
  await expect(folds).toHaveCount(5);
  for (const heading of await findSteps(page).getByRole('heading', { level: 3 }).all()) await expect(heading).toContainText(/\d/);
  for (const fold of await folds.all()) {
    await expect(fold.getByText(tryInstead)).toBeHidden();
    await expect(fold.locator('summary')).toContainText(/\p{Letter}/u);
  }
  await folds.first().locator('summary').press('Enter');
  await expect(folds.first().getByText(tryInstead)).toBeVisible();
});

test('a phone’s debrief leaves nothing out that a desk’s shows', async ({ page }) => {
  await openWithSettings(page);
  await playToDebrief(page, 'half_good');
  await unfold(page);
  const readWords = async () => {
    const texts = await page
      .locator('main :is(h1, h2, h3, h4, p, q, li, tbody th, td, dd, small, b)')
      .evaluateAll((all) =>
        all.filter((element) => element.checkVisibility() && element.querySelector('p, ul, ol') === null).map((element) => element.textContent.trim()),
      );
    return new Set(texts);
  };
  const onPhone = await readWords();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(findSteps(page).locator('details')).toHaveCount(0);
  await unfold(page);
  const missing = [...(await readWords())].filter((text) => !onPhone.has(text));
  // Whether a reply lost anything is said in the summary there.
  expect(missing.filter((text) => !/^(?:Points|Nothing) lost here$/.test(text))).toEqual([]);
});
