import { expect, type Page, test } from '@playwright/test';
import { findBoxFaults } from './measure-boxes.ts';
import { openWithSettings } from './play-talk.ts';
import { toArabicLetters } from './pseudo/pseudo-words.ts';
import { type PseudoServer, servePseudo } from './pseudo/serve-pseudo.ts';
import { TROUBLES } from './troubles.ts';
import { unfold, walkStates } from './walk-states.ts';
import { LARGE_SIZES, PLAIN_SIZES, setWindow, type WindowSize } from './window-sizes.ts';

// Each walks through every state of the app: long, not slow.
test.describe.configure({ timeout: 120_000 });

let server: PseudoServer;

test.beforeAll(async () => {
  server = await servePseudo();
});

test.afterAll(() => server.close());

const PATIENCE = { on: true, seconds: 120 };

/** Walks through every state in a language and measures each in every window. */
async function measureAll(page: Page, language: string, sizes: readonly WindowSize[]): Promise<string[]> {
  const faults: string[] = [];
  await openWithSettings(page, { language, patience: PATIENCE }, server.address);
  await walkStates(page, async (state) => {
    for (const size of sizes) {
      await setWindow(page, size);
      if (/open/.test(state)) await unfold(page);
      const found = await findBoxFaults(page);
      faults.push(...found.map((fault) => `${state} at ${size.name}: ${fault}`));
    }
    await setWindow(page, { name: 'desk', width: 1280, height: 800 });
  });
  return faults;
}

const ADDED = [
  ['qps', '40 % longer'],
  ['ar', 'from right to left'],
] as const;

for (const [language, what] of ADDED) {
  test(`with words ${what}, in letters of every size, no text is cut off, on top of other text or outside the window`, async ({ page }) => {
    test.setTimeout(240_000);
    expect(await measureAll(page, language, [...PLAIN_SIZES, ...LARGE_SIZES])).toEqual([]);
  });

  test(`with words ${what} the same holds of everything that can go wrong, at 320 px`, async ({ browser }) => {
    for (const { name, open } of TROUBLES) {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      await open(page, { language, address: server.address });
      expect(await findBoxFaults(page), name).toEqual([]);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.close();
    }
  });
}

test('a language that was added as files stands in the list by its own name, and turns the page round where it runs so', async ({ page }) => {
  await openWithSettings(page, {}, server.address);
  const list = page.getByRole('banner').getByRole('combobox');
  await list.selectOption({ label: toArabicLetters('English') });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  const [brand, first] = await Promise.all([page.getByRole('banner').getByRole('link').first().boundingBox(), list.boundingBox()]);
  expect(brand?.x).toBeGreaterThan(first?.x ?? Number.POSITIVE_INFINITY);
});

for (const [language, way, end] of [
  ['en', 'left to right', 'left'],
  ['ar', 'right to left', 'right'],
] as const) {
  test(`where one reads from ${way}, the mood’s tracks fill from the ${end}`, async ({ page }) => {
    await openWithSettings(page, { language }, `${server.address}#/begin/wrong_order`);
    for (const kind of ['anger', 'trust']) {
      const { left, right } = await page.locator(`[data-kind="${kind}"] [data-level]`).evaluate((fill) => {
        const [filled, track] = [fill.getBoundingClientRect(), fill.parentElement?.getBoundingClientRect() ?? new DOMRect()];
        return { left: filled.left - track.left, right: track.right - filled.right };
      });
      // The first line leaves neither mood full nor empty.
      expect(end === 'left' ? right : left, `${kind}: what is not filled, in pixels`).toBeGreaterThan(20);
      expect(end === 'left' ? left : right, `${kind}: from the ${end} edge, in pixels`).toBeLessThan(4);
    }
  });
}
