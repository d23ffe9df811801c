import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { complaintList, openDebrief, openWithSettings, readScores, sayAll } from './play-talk.ts';
import { LANGUAGES, readLocale, readSentences, readWalkthrough } from './read-content.ts';

const ADDRESS = '/complaints/en/wrong_order.html';
const words = readSentences('wrong_order');
const { replies, scores } = readWalkthrough('wrong_order', 'excellent');
const [firstReply = ''] = replies;

/** Lets a file, which is the app unless another is named, arrive only when the test says so. */
async function hold(page: Page, file = /\/assets\/index-.*\.js$/): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}

const radiosOf = (page: Page) => page.getByRole('radio').evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a complaint’s own page has its briefing, and behind Start its first line and replies to choose from', async ({ page }) => {
    await page.goto(ADDRESS, { waitUntil: 'commit' });
    await expect(page).toHaveTitle(`${words('title')} · Amends`);
    await expect(page.getByText(words('situation')).first()).toBeVisible();
    await expect(page.getByRole('log')).toBeHidden();
    await page.getByRole('link', { name: readLocale('en', 'briefing')('start') }).click();
    await expect(page.getByText(words('situation')).first()).toBeHidden();
    await expect(page.getByRole('log')).toBeVisible();
    await page.getByRole('radio', { name: words(`turn.${firstReply}`), exact: true }).check();
    await expect(page.getByRole('button', { name: readLocale('en', 'talk')('send') })).toBeDisabled();
  });
});

for (const language of LANGUAGES) {
  test(`in ${language} the page speaks that language and has no fault that axe can see, before and behind Start`, async ({ page }) => {
    await hold(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`/complaints/${language}/stained_shirt.html`, { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(readSentences('stained_shirt', language)('title'));
    const look = () => new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect((await look()).violations).toEqual([]);
    await page.getByRole('link', { name: readLocale(language, 'briefing')('start'), exact: true }).click();
    expect((await look()).violations).toEqual([]);
    // What stands in the page is under its policy, too.
    expect(await page.locator('[style]').count()).toBe(0);
  });
}

test('the app takes the talk over as it stands: same replies in the same places, the chosen one still chosen and in focus', async ({ page }) => {
  const release = await hold(page);
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Start talking' }).click();
  const shown = await radiosOf(page);
  await page.getByRole('radio', { name: words(`turn.${firstReply}`), exact: true }).focus();
  await page.keyboard.press('Space');
  release();
  const send = page.getByRole('button', { name: readLocale('en', 'talk')('send') });
  await expect(send).toBeEnabled();
  expect(await radiosOf(page)).toEqual(shown);
  const chosen = page.getByRole('radio', { name: words(`turn.${firstReply}`), exact: true });
  await expect(chosen).toBeChecked();
  await expect(chosen).toBeFocused();
  await expect(page).toHaveURL(/complaints\/en\/wrong_order\.html#\/talk\/[\w-]+$/);
  await send.click();
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(3);
  await sayAll(page, 'wrong_order', replies.slice(1));
  await openDebrief(page);
  expect(await readScores(page)).toEqual(['listen', 'apologize', 'solve', 'thank', 'compensate'].map((step) => scores[step]));
});

/** Where things stand on the page, in pixels from its top: heading, what begins or sends, and every reply that can be seen. */
const readPlaces = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, main [data-variant=primary]:not([data-wide] *), main [aria-busy] label')]
      .filter((element) => element.checkVisibility())
      .map((element) => Math.round(element.getBoundingClientRect().top + window.scrollY)),
  );

for (const width of [320, 768, 1280]) {
  test(`at ${width} px nothing moves under a finger when the app takes over, before and behind Start`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const isBegun of [false, true]) {
      const release = await hold(page);
      await page.goto('about:blank');
      await page.goto(ADDRESS, { waitUntil: 'commit' });
      await page.waitForFunction(() => document.readyState !== 'loading');
      if (isBegun) await page.getByRole('link', { name: 'Start talking' }).click();
      const before = await readPlaces(page);
      expect(before.length).toBeGreaterThan(1);
      release();
      // The list of languages, and what says a reply, come with the app alone.
      await expect(isBegun ? page.locator('main [data-wide] button:enabled') : page.getByRole('banner').getByRole('combobox')).toBeVisible();
      await expect.poll(() => readPlaces(page)).toEqual(before);
    }
  });
}

test('a reply that is chosen in the very moment of the taking over stays chosen', async ({ page }) => {
  const release = await hold(page);
  // What comes next on the page after the app has looked at it for the last time: somebody's press.
  await page.addInitScript((value) => {
    const press = new MessageChannel();
    press.port1.onmessage = () => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
    const { replaceState } = history;
    history.replaceState = (...entry) => {
      replaceState.apply(history, entry);
      press.port2.postMessage(undefined);
    };
  }, firstReply.split('.')[1]);
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'Start talking' }).click();
  release();
  await expect(page.getByRole('button', { name: readLocale('en', 'talk')('send') })).toBeEnabled();
  await expect(page.getByRole('radio', { name: words(`turn.${firstReply}`), exact: true })).toBeChecked();
});

test('where nobody has pressed Start the briefing is taken over, with a way to begin and to all complaints', async ({ page }) => {
  const release = await hold(page);
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await expect(page.getByRole('link', { name: 'Start talking' })).toBeVisible();
  release();
  await page.getByRole('button', { name: 'Start talking' }).click();
  await expect(page.getByRole('log')).toBeVisible();
  await page.getByRole('link', { name: 'Practice', exact: true }).click();
  await expect(complaintList(page)).toBeVisible();
});

test('Start pressed while the app is already on its way is not lost', async ({ page }) => {
  const release = await hold(page, /\/talk\/wrong_order\.json$/);
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await page.waitForTimeout(400);
  await page.getByRole('link', { name: 'Start talking' }).click();
  release();
  await expect(page.getByRole('button', { name: readLocale('en', 'talk')('send') })).toBeEnabled();
  await expect(page).toHaveURL(/#\/talk\//);
});

test('who has chosen another language reads the complaint in that one, and another screen’s address opens that screen', async ({ page }) => {
  await openWithSettings(page, { language: 'hy' }, ADDRESS);
  await expect(page.getByRole('heading', { level: 1, name: readSentences('wrong_order', 'hy')('title') })).toBeVisible();
  await page.goto(`${ADDRESS}#/settings`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: readLocale('hy', 'settings')('heading') })).toBeVisible();
});

test('an attempt begun there keeps to its mode', async ({ page }) => {
  await openWithSettings(page, { mode: 'assessment' }, `${ADDRESS}#/begin/wrong_order`);
  await expect(page.getByText(readLocale('en', 'talk')('assessmentBadge'))).toBeVisible();
});
