import { expect, type Locator, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { readWalkthrough } from './read-content.ts';
import { begin, goTo, playToDebrief, sayByIds } from './walk-states.ts';

// Each plays whole talks: long, not slow.
test.describe.configure({ timeout: 120_000 });

const { replies } = readWalkthrough('wrong_order', 'excellent');

/** Pixels between what is written in one thing and what is drawn or written in another; below 0 they lie over each other. */
const readGap = (first: Locator, second: Locator): Promise<number> =>
  second
    .evaluateHandle((element) => element)
    .then((other) =>
      first.evaluate((element, other) => {
        const written = (thing: Element) => {
          const range = document.createRange();
          range.selectNodeContents(thing);
          return thing instanceof SVGElement ? thing.getBoundingClientRect() : range.getBoundingClientRect();
        };
        const [a, b] = [written(element), written(other as Element)];
        const across = Math.max(a.left - b.right, b.left - a.right);
        const along = Math.max(a.top - b.bottom, b.top - a.bottom);
        return Math.round(Math.max(across, along));
      }, other),
    );

for (const language of ['en', 'hy', 'mn']) {
  test(`in ${language} the rules over the feet of cards in a row stand at one height, and their titles do`, async ({ page }) => {
    await openWithSettings(page, { language });
    await playToDebrief(page, 'disastrous');
    await begin(page);
    await sayByIds(page, replies.slice(0, 1));
    await goTo(page, '/');
    const cards = page.locator('main:has(+ footer) article');
    await expect(cards.first()).toBeVisible();
    for (const width of [768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const rows = await cards.evaluateAll((all) => {
        const found = new Map<number, { titles: number[]; rules: number[] }>();
        for (const card of all) {
          const top = Math.round(card.getBoundingClientRect().top);
          const row = found.get(top) ?? { titles: [], rules: [] };
          row.titles.push(Math.round(card.querySelector('h3')?.getBoundingClientRect().top ?? -1));
          row.rules.push(Math.round(card.lastElementChild?.getBoundingClientRect().top ?? -1));
          found.set(top, row);
        }
        return [...found.values()];
      });
      expect(rows.length).toBeLessThan(await cards.count());
      for (const { titles, rules } of rows) expect([width, new Set(titles).size, new Set(rules).size]).toEqual([width, 1, 1]);
    }
  });
}

for (const text of ['normal', 'larger']) {
  test(`with ${text} letters a full score keeps clear of its step, and the two meters of a talk keep apart`, async ({ page }) => {
    await openWithSettings(page, { text });
    await playToDebrief(page, 'excellent');
    for (const width of [320, 640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const step of await page.getByRole('list', { name: 'Score of each step, out of 100' }).getByRole('listitem').all()) {
        expect(await readGap(step.locator(':scope > span').first(), step.locator(':scope > span').last()), `${width}`).toBeGreaterThanOrEqual(3);
      }
    }
    await begin(page);
    const customer = page.getByRole('complementary');
    await page.setViewportSize({ width: 1280, height: 900 });
    const gap = await readGap(customer.getByText('Anger', { exact: true }), customer.getByText('Trust', { exact: true }));
    expect(gap).toBeGreaterThanOrEqual(4);
  });
}
