import { expect, type Locator, type Page, test } from '@playwright/test';
import { openProgressWith } from './keep-attempt.ts';
import { openWithSettings, sayAll, startTalk } from './play-talk.ts';
import { readSentences, readWalkthrough } from './read-content.ts';
import { goTo } from './walk-states.ts';

const words = readSentences('wrong_order');
const { replies } = readWalkthrough('wrong_order', 'excellent');

const SIZES = [
  { width: 320, height: 640 },
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

/** What of a thing is out of the window, or lies under something else: looked at its top, two lines below, in its middle and at its foot. */
const findHidden = (thing: Locator): Promise<string[]> =>
  thing.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const spots = { top: top + 2, 'two lines': top + Math.min(60, height - 2), middle: top + height / 2, foot: top + height - 2 };
    return Object.entries(spots)
      .filter(([, y]) => {
        const there = document.elementFromPoint(left + width / 2, y);
        return there === null || !(element.contains(there) || there.contains(element));
      })
      .map(([spot]) => spot);
  });

/** What the customer said last, without the word about one’s reply. */
const wordsOf = (page: Page) => page.getByRole('log').getByRole('listitem').last().locator('> :last-child');

/** What the customer said last is to be seen whole, and what one can do now. */
async function expectInView(page: Page, next: Locator): Promise<void> {
  await expect.poll(() => findHidden(wordsOf(page))).toEqual([]);
  await expect.poll(() => findHidden(next)).toEqual([]);
}

/** The line whole, and the first reply; on a phone, where the two are higher than the window, the first lines of the reply. */
async function expectTurnInView(page: Page): Promise<void> {
  await expect(promptOf(page)).toBeFocused();
  const first = page.locator('main [aria-busy] label').first();
  if ((page.viewportSize()?.width ?? 0) >= 768) return expectInView(page, first);
  await expect.poll(() => findHidden(wordsOf(page))).toEqual([]);
  expect((await findHidden(first)).filter((spot) => spot !== 'middle' && spot !== 'foot')).toEqual([]);
}

const promptOf = (page: Page) => page.getByRole('group', { name: 'What do you say?' });
const pausedGoOn = (page: Page) => page.getByRole('button', { name: 'Go on', exact: true });
const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
const linkTo = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** To a screen of the bar; on a phone a talk has a bar of its own, and one comes there by the address. */
async function leaveFor(page: Page, name: 'Practice' | 'Progress' | 'Settings'): Promise<void> {
  const link = page.getByRole('banner').getByRole('link', { name, exact: true });
  if (await link.isVisible()) await link.click();
  else await goTo(page, { Practice: '/', Progress: '/history', Settings: '/settings' }[name]);
  await expect(page.getByRole('log')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

for (const size of SIZES) {
  test.describe(`at ${size.width} by ${size.height} px`, () => {
    test.use({ viewport: size });

    test('one press of “Go on” goes on, from wherever it is pressed, with the last line and the first reply in view', async ({ page }) => {
      await openWithSettings(page);
      await startTalk(page, 'wrong_order');
      await sayAll(page, 'wrong_order', replies.slice(0, 3));
      const goOn = {
        home: async () => {
          await leaveFor(page, 'Practice');
          await linkTo(page, 'Go on').click();
        },
        progress: async () => {
          await leaveFor(page, 'Progress');
          await linkTo(page, 'Go on').click();
        },
        briefing: async () => {
          await leaveFor(page, 'Practice');
          await linkTo(page, words('title')).click();
          await linkTo(page, 'Go on with the talk you began').click();
        },
        question: async () => {
          await leaveFor(page, 'Practice');
          await linkTo(page, words('title')).click();
          await page.getByRole('button', { name: 'Start talking' }).click();
          await page.getByRole('dialog').getByRole('button', { name: 'Go on with the talk you began' }).click();
        },
        'a debrief before its time': async () => {
          await goTo(page, new URL(page.url()).hash.replace('#/talk', '/debrief'));
          await linkTo(page, 'Go on with the talk').click();
        },
      };
      for (const [from, press] of Object.entries(goOn)) {
        await press();
        await expect(page.getByRole('log'), from).toBeVisible();
        await expectTurnInView(page);
        await expect(pausedGoOn(page), from).toHaveCount(0);
      }
    });

    test('Back and Forward into a talk lead to the way on, which is in view and has the focus', async ({ page }) => {
      await openWithSettings(page);
      await startTalk(page, 'wrong_order');
      for (const reply of [undefined, replies[0]]) {
        if (reply !== undefined) await sayAll(page, 'wrong_order', [reply]);
        await leaveFor(page, 'Settings');
        await page.goBack();
        await expect(pausedGoOn(page)).toBeFocused();
        await expectInView(page, pausedGoOn(page));
        await page.keyboard.press('Enter');
        await expectTurnInView(page);
      }
      // Its briefing lets go of the talk: Forward opens it anew.
      await page.goBack();
      await expect(page.getByRole('button', { name: 'Start talking' })).toBeEnabled();
      await page.goForward();
      await expectTurnInView(page);
    });

    test('a reload in the middle of a talk has the last line and the first reply in view', async ({ page }) => {
      await openWithSettings(page);
      await startTalk(page, 'wrong_order');
      await sayAll(page, 'wrong_order', replies.slice(0, 3));
      const before = await scrolled(page);
      await page.reload();
      await expectTurnInView(page);
      await expect.poll(() => scrolled(page)).toBe(before);
    });

    test('Back finds the list where one left it, with the focus on the card; a screen one has not been on begins at its top', async ({ page }) => {
      await openWithSettings(page);
      const last = page.locator('main:has(+ footer) article').last().getByRole('heading').getByRole('link');
      await last.scrollIntoViewIfNeeded();
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      const before = await scrolled(page);
      await last.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      expect(await scrolled(page)).toBe(0);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      const below = await scrolled(page);
      await page.goBack();
      await expect(last).toBeFocused();
      expect(await scrolled(page)).toBe(before);
      await page.goForward();
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      expect(await scrolled(page)).toBe(below);
      await page.reload();
      // Where the briefing fits into the window, its place says nothing of whether the app is there.
      await expect(page.getByRole('button', { name: 'Start talking' })).toBeEnabled();
      await expect.poll(() => scrolled(page)).toBe(below);
      // What was remembered of the list has outlived the reload.
      await page.goBack();
      await expect(last).toBeFocused();
      await expect.poll(() => scrolled(page)).toBe(before);
    });
  });
}

test('Back from a debrief finds progress where one was in the list, though a notice comes later than the list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openProgressWith(page, 5);
  await expect(page.getByText('5 results are only on this device')).toBeVisible();
  // What all talks come to stands above the list, and comes when complaints and method have been read: until then the page grows.
  for (const name of ['Next for you', 'Step by step']) await expect(page.getByRole('heading', { name })).toBeVisible();
  const debrief = linkTo(page, 'Debrief').last();
  await debrief.scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  // Where the link is not in view, the click moves the page.
  await expect(debrief).toBeInViewport({ ratio: 1 });
  const before = await scrolled(page);
  await debrief.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await scrolled(page)).toBe(0);
  await page.goBack();
  await expect(debrief).toBeFocused();
  await expect.poll(() => scrolled(page)).toBe(before);
});

test('another language leaves one where one is: what was said last stays in view, under the open menu', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies.slice(0, 2));
  await page.getByRole('button', { name: 'More: pause, limits, method' }).click();
  const list = page.getByRole('main').getByRole('combobox');
  const before = await scrolled(page);
  await list.focus();
  await list.selectOption('hy');
  await expect(page.getByText(readSentences('wrong_order', 'hy')(`turn.${replies[1]}`), { exact: true })).toBeAttached();
  await expect(list).toBeFocused();
  await expect(wordsOf(page)).toBeInViewport({ ratio: 0.5 });
  // Lines above it are of another height now, and what one reads stays in its place.
  expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(100);
});
