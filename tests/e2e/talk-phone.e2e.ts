import { expect, type Page, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { readSentences, readWalkthrough } from './read-content.ts';
import { begin, goTo, sayByIds } from './walk-states.ts';

/** A small phone: no mouse, so that no keys are shown. */
test.use({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });

/** Where the word about the last reply, the newest line and the first two replies stand, in px, and the room between the bar and the row to send with. */
async function measureView(page: Page) {
  return page.evaluate(() => {
    const boxOf = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
    const lines = [...document.querySelectorAll('[role=log] li')];
    const replies = [...document.querySelectorAll('main fieldset label')].map(boxOf);
    const [first, second] = replies;
    const action = document.querySelector('[role=log] li:not([data-who=agent]) button');
    return {
      // Before the first reply there is nothing to say a word about.
      word: action === null ? undefined : boxOf(action.parentElement).top,
      action: action === null ? undefined : boxOf(action),
      top: boxOf(document.querySelector('[data-talk] > aside')).bottom,
      bottom: boxOf(document.querySelector('main [data-wide]')).top,
      line: boxOf(lines.at(-1)?.lastElementChild).top,
      first: first?.bottom ?? Number.NaN,
      second: second?.top ?? Number.NaN,
    };
  });
}

for (const language of ['en', 'hy', 'kk', 'ky', 'mn', 'ru']) {
  for (const scenario of ['wrong_order', 'stained_shirt', 'missed_technician', 'cold_coffee']) {
    test(`each turn of ${scenario} begins with the word on the last reply, the line whole, a reply whole and the next one in sight (${language})`, async ({
      page,
    }) => {
      await openWithSettings(page, { language, motion: 'none' });
      await begin(page, scenario);
      for (const [turn, reply] of readWalkthrough(scenario, 'half_good').replies.entries()) {
        const { top, bottom, word, action, line, first, second } = await measureView(page);
        expect(action === undefined, `a way to take back before ${reply}`).toBe(turn === 0);
        if (action !== undefined) {
          expect(word, `the word before ${reply}`).toBeGreaterThanOrEqual(top);
          expect(action.top, `the way to take back before ${reply}`).toBeGreaterThanOrEqual(top);
          expect(action.height, `the way to take back before ${reply}`).toBeGreaterThanOrEqual(44);
          expect(action.bottom, `the way to take back before ${reply}`).toBeLessThanOrEqual(line);
        }
        expect(line, `the line before ${reply}`).toBeGreaterThanOrEqual(top);
        expect(first, `the first reply before ${reply}`).toBeLessThanOrEqual(bottom);
        expect(second, `the second reply before ${reply}`).toBeLessThanOrEqual(bottom - 4);
        await sayByIds(page, [reply]);
      }
    });
  }
}

/** From its first turn to the one in which offers are made. */
async function sayUpToOffers(page: Page): Promise<void> {
  const { replies } = readWalkthrough('wrong_order', 'half_good');
  await sayByIds(
    page,
    replies.slice(
      0,
      replies.findIndex((reply) => reply.startsWith('gesture.')),
    ),
  );
}

/** Plays to the turn in which offers are made. */
async function goToOffers(page: Page): Promise<void> {
  await begin(page);
  await sayUpToOffers(page);
}

const readOffers = (page: Page) =>
  page.evaluate(() => {
    const cards = [...document.querySelectorAll('main fieldset label')].map((card) => card.getBoundingClientRect());
    const [first, last] = [cards[0], cards.at(-1)];
    return { number: cards.length, height: first && last ? last.bottom - first.top : Number.NaN, end: last?.bottom ?? Number.NaN };
  });

test('on a phone the offers are weighed in two windows, with the limit in sight, and the words of the chosen one', async ({ page }) => {
  await openWithSettings(page, { motion: 'none' });
  await goToOffers(page);
  const { number, height } = await readOffers(page);
  expect(number).toBe(6);
  expect(height).toBeLessThan(2 * 640);
  const limit = page.getByText('Your limit £15', { exact: true });
  const last = page.getByRole('radio').last();
  await last.check();
  await expect(limit).toBeInViewport();
  await expect(
    page.locator('main fieldset label:has(:checked)').getByText(readSentences('wrong_order')(`turn.gesture.${await last.inputValue()}`)),
  ).toBeVisible();
});

test('on a phone the page stays where it is when another offer is chosen', async ({ page }) => {
  await openWithSettings(page, { motion: 'none' });
  await goToOffers(page);
  const offers = page.locator('main fieldset label');
  const measure = () => offers.first().evaluate((card) => card.getBoundingClientRect().top);
  await offers.nth(1).tap();
  const before = await measure();
  await offers.nth(0).tap();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(Math.abs((await measure()) - before)).toBeLessThan(2);
});

/** The fonts that draw each text with the sign of the dram, system fonts and the app's own. */
async function readDramFonts(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  await Promise.all([browser.send('DOM.enable'), browser.send('CSS.enable')]);
  const { root } = await browser.send('DOM.getDocument');
  const selector = 'main [data-limit] strong:last-of-type, main fieldset label b + span > span';
  const { nodeIds } = await browser.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const texts = await Promise.all(
    nodeIds.map(async (nodeId) => {
      const [{ outerHTML }, { fonts }] = await Promise.all([
        browser.send('DOM.getOuterHTML', { nodeId }),
        browser.send('CSS.getPlatformFontsForNode', { nodeId }),
      ]);
      return outerHTML.includes('֏') ? [fonts.map(({ familyName }) => familyName).join(' + ')] : [];
    }),
  );
  return texts.flat();
}

test('the sign of the dram is drawn by the same font wherever it stands, also where it is first wanted', async ({ page }) => {
  await openWithSettings(page, { language: 'hy', motion: 'none' });
  await expect(page.getByRole('banner')).toBeVisible();
  // Past the briefing, which shows prices.
  await goTo(page, '/begin/wrong_order');
  await sayUpToOffers(page);
  const fonts = await readDramFonts(page);
  // The limit, and the worth and cost of four offers.
  expect(fonts.length).toBeGreaterThanOrEqual(9);
  expect(new Set(fonts).size).toBe(1);
});

test.describe('at 1280 by 800 px', () => {
  test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

  test('Send with nothing chosen yet looks no different under the pointer', async ({ page }) => {
    await openWithSettings(page, { motion: 'none' });
    await begin(page);
    const send = page.getByRole('button', { name: 'Say it', exact: true });
    const look = () => send.evaluate((button) => ['backgroundColor', 'borderTopColor', 'color'].map((name) => getComputedStyle(button)[name as 'color']));
    const resting = await look();
    await send.hover();
    expect(await look()).toEqual(resting);
  });

  for (const language of ['en', 'hy', 'kk', 'ky', 'mn', 'ru']) {
    test(`what one may offer is read whole beside the talk (${language})`, async ({ page }) => {
      await openWithSettings(page, { language, motion: 'none' });
      await begin(page);
      await sayByIds(page, ['opening.a']);
      const limits = page.locator('main aside section').nth(1);
      await expect(limits).toContainText(readSentences('wrong_order', language)('policy.note'));
      // A part of a page that scrolls by itself hides what it has scrolled away.
      await expect(limits).toBeInViewport({ ratio: 1 });
    });
  }

  for (const language of ['en', 'hy', 'mn']) {
    test(`all offers are in one window (${language})`, async ({ page }) => {
      await openWithSettings(page, { language, motion: 'none' });
      await goToOffers(page);
      expect((await readOffers(page)).end).toBeLessThan(800);
    });

    test(`Send is in the window once an offer is chosen, whose words make it longer (${language})`, async ({ page }) => {
      await openWithSettings(page, { language, motion: 'none' });
      await goToOffers(page);
      await page.locator('main fieldset label').first().click();
      await expect(page.locator('main [data-wide] button')).toBeInViewport({ ratio: 1 });
    });
  }
});

test('a reply is said with one tap where that is set, and taken back with another', async ({ page }) => {
  await openWithSettings(page, { oneTap: true });
  await begin(page);
  const lines = page.getByRole('log').getByRole('listitem');
  await page.locator('main fieldset label').first().tap();
  await expect(lines).toHaveCount(3);
  await page.getByRole('button', { name: 'Take back' }).tap();
  await expect(lines).toHaveCount(1);
  // A tap at once would be the second of a double tap, which says nothing: nobody has read what stands there.
  await page.locator('main fieldset label').nth(1).tap();
  await expect(page.locator('main fieldset input').nth(1)).toBeChecked();
  await expect(lines).toHaveCount(1);
  await page.waitForTimeout(750);
  await page.locator('main fieldset label').nth(1).tap();
  await expect(lines).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Take back' })).toHaveCount(0);
});

test('pause, limits, method and language are behind one button of the bar', async ({ page }) => {
  await openWithSettings(page);
  await begin(page);
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'More: pause, limits, method' }).tap();
  await expect(page.getByRole('button', { name: 'Leave the talk' })).toBeVisible();
  await page.getByText('What you may offer').tap();
  await expect(page.getByText('£15 of cost, without asking anyone')).toBeVisible();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
  await expect(page.getByRole('heading', { level: 1, name: readSentences('wrong_order', 'ru')('title') })).toBeAttached();
  await page.getByRole('button', { name: /^Пауза/ }).tap();
  await expect(page.locator('main [data-variant=primary]:visible')).toBeFocused();
});

test('the Tab key goes from the button of the menu through the menu, which shuts behind it', async ({ page }) => {
  await openWithSettings(page);
  await begin(page);
  const more = page.getByRole('button', { name: 'More: pause, limits, method' });
  await more.press('Enter');
  const inside = [
    page.getByRole('button', { name: 'Pause', exact: true }),
    page.getByRole('button', { name: 'Leave the talk' }),
    page.locator('summary').filter({ hasText: 'What you may offer' }),
    page.locator('summary').filter({ hasText: 'Method guide' }),
    page.getByRole('combobox', { name: 'Language' }),
  ];
  for (const thing of inside) {
    await page.keyboard.press('Tab');
    await expect(thing).toBeFocused();
    await expect(thing).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press('Tab');
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await more.press('Enter');
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await expect(inside[0] ?? more).toBeHidden();
});
