import { expect, type Page, test } from '@playwright/test';
import { openWithSettings, startTalk } from './play-talk.ts';
import { LANGUAGES, readLocale, readSentences } from './read-content.ts';

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
    page.locator('ol [data-colour]').evaluateAll((badges) =>
      badges.map((badge) => {
        const name = document.createRange();
        name.selectNodeContents(badge.lastElementChild ?? badge);
        return { lines: name.getClientRects().length, top: badge.getBoundingClientRect().top };
      }),
    );
  await page.getByRole('link', { name: readSentences('wrong_order', 'hy')('title') }).click();
  await expect(page.locator('ol [data-colour]')).toHaveCount(5);
  expect((await readSteps()).map(({ lines }) => lines)).toEqual([1, 1, 1, 1, 1]);
  await page.getByRole('button', { name: readLocale('hy', 'briefing')('start'), exact: true }).click();
  await expect(page.getByRole('log')).toBeVisible();
  const trail = await readSteps();
  expect(trail.map(({ lines }) => lines)).toEqual([1, 1, 1, 1, 1]);
  expect(new Set(trail.map(({ top }) => top)).size).toBe(1);
});

test('what mail programs and messengers hang on an address does not hide the complaint it names', async ({ page }) => {
  for (const tail of ['?utm_source=mail', '/', '/?fbclid=IwAR0']) {
    await page.goto(`/#/briefing/wrong_order${tail}`);
    await expect(page.getByRole('heading', { level: 1, name: readSentences('wrong_order')('title') })).toBeVisible();
    await page.goto('about:blank');
  }
});

for (const language of LANGUAGES) {
  test(`in ${language} Start stands in view at 360 by 640 px, with who, where and what one knows above it`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openWithSettings(page, { language }, '/#/briefing/missed_technician');
    const start = page.getByRole('button', { name: readLocale(language, 'briefing')('start'), exact: true });
    await expect(start).toBeInViewport({ ratio: 1 });
    const startTop = await start.evaluate((button) => button.getBoundingClientRect().top);
    const lines = await page.getByRole('term').evaluateAll((terms) => terms.slice(0, 3).map((term) => term.getBoundingClientRect().bottom));
    expect(Math.max(...lines)).toBeLessThan(startTop);
    // All the rest is one press away.
    await page.getByText(readLocale(language, 'briefing')('situation'), { exact: true }).click();
    await expect(page.getByText(readSentences('missed_technician', language)('situation'))).toBeVisible();
  });
}

test('bar, page and foot begin and end at one edge, in windows of every width', async ({ page }) => {
  await openWithSettings(page);
  await expect(page.getByRole('contentinfo')).toBeVisible();
  for (const width of [320, 768, 1280, 1920, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    const edges = await page.evaluate(() =>
      ['header', 'main', 'footer'].map((part) => {
        const element = document.querySelector(part) as HTMLElement;
        const { left, right } = element.getBoundingClientRect();
        const { paddingLeft, paddingRight } = getComputedStyle(element);
        return `${Math.round(left + Number.parseFloat(paddingLeft))} to ${Math.round(right - Number.parseFloat(paddingRight))}`;
      }),
    );
    expect(new Set(edges).size, `${width} px: ${edges}`).toBe(1);
  }
});
