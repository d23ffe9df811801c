import { expect, type Page, test } from '@playwright/test';
import { complaintList, openWithSettings, startTalk } from './play-talk.ts';
import { COMPLAINTS, LANGUAGES, readLocale, readSentences, readWalkthrough } from './read-content.ts';
import { sayByIds } from './walk-states.ts';

/** Lets the app arrive only when the test says so. */
async function holdApp(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}

/** Marks what can be seen in the main part, and says how many of those marks are still there, and what was complained of since. */
async function hydrate(page: Page, release: () => void): Promise<{ marked: number; kept: number; complaints: string[] }> {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const parts = page.locator('main:visible :is(h1, h2, li, fieldset, svg)');
  const marked = await parts.evaluateAll((elements) => {
    for (const element of elements) element.setAttribute('data-marked', '');
    return elements.length;
  });
  release();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(page.getByRole('main')).not.toHaveAttribute('hidden');
  return { marked, kept: await page.locator('main [data-marked]').count(), complaints };
}

for (const language of LANGUAGES) {
  test.describe(`in a browser that asks for ${language}`, () => {
    test.use({ locale: language });

    test('the list of complaints stays as it was prerendered, element by element, when the app hydrates it', async ({ page }) => {
      const release = await holdApp(page);
      await page.goto('/', { waitUntil: 'commit' });
      await expect(complaintList(page, language)).toBeVisible();
      const { marked, kept, complaints } = await hydrate(page, release);
      expect(marked).toBeGreaterThan(6);
      expect([kept, complaints]).toEqual([marked, []]);
      // What only the app draws has come.
      await expect(page.locator('main svg[data-skin]')).toHaveCount(COMPLAINTS.length);
    });

    test('so does a complaint, before and behind Start', async ({ page }) => {
      for (const isBegun of [false, true]) {
        const release = await holdApp(page);
        await page.goto('about:blank');
        await page.goto(`/complaints/${language}/wrong_order.html`, { waitUntil: 'commit' });
        await page.waitForFunction(() => document.readyState !== 'loading');
        if (isBegun) await page.getByRole('link', { name: readLocale(language, 'briefing')('start'), exact: true }).click();
        const { marked, kept, complaints } = await hydrate(page, release);
        // Situation, goal and policy are there as cards and folded until the app knows the window: one of the two goes, with its heading.
        expect(complaints).toEqual([]);
        expect(kept).toBeGreaterThanOrEqual(marked - (isBegun ? 1 : 3));
        await page.unrouteAll();
      }
    });
  });
}

for (const [width, height] of [
  [360, 640],
  [1280, 800],
] as const) {
  test(`at ${width} px whoever comes back sees nothing that is for somebody new, and nothing moves when the talks are read`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openWithSettings(page);
    await startTalk(page, 'wrong_order');
    await sayByIds(page, readWalkthrough('wrong_order', 'excellent').replies.slice(0, 1));
    const release = await holdApp(page);
    await page.goto('about:blank');
    await page.goto('/', { waitUntil: 'commit' });
    const place = () => complaintList(page).evaluate((list) => Math.round(list.getBoundingClientRect().top + window.scrollY));
    await expect(complaintList(page)).toBeVisible();
    await expect(page.locator('main:visible h1')).toBeHidden();
    const before = await place();
    release();
    await expect(page.getByRole('heading', { level: 1, name: readSentences('wrong_order')('title') })).toBeVisible();
    expect(await place()).toBe(before);
  });
}
