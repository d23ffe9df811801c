import { expect, test } from '@playwright/test';
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

for (const [what, height, text, most] of [
  ['on a phone', 640, 'normal', 64],
  ['in a low window', 360, 'normal', 64],
  ['with the largest letters', 640, 'larger', 96],
] as const) {
  test(`${what} the customer stays in sight, in a bar of ${most} px at most`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height });
    await openWithSettings(page, { language: 'hy', text });
    await startTalk(page, 'wrong_order', 'hy');
    await page.mouse.wheel(0, 2000);
    const bar = page.locator('main aside');
    await expect(bar).toBeInViewport({ ratio: 1 });
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(most);
  });
}

test('the longest names of the steps stay whole, on one line each, at 1280 px', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openWithSettings(page, { language: 'hy' });
  /** Lines each step’s name takes. */
  const readSteps = (steps: string) =>
    page.locator(steps).evaluateAll((badges) =>
      badges.map((badge) => {
        const name = document.createRange();
        name.selectNodeContents(badge.lastElementChild ?? badge);
        return name.getClientRects().length;
      }),
    );
  await page.getByRole('link', { name: readSentences('wrong_order', 'hy')('title') }).click();
  await expect(page.locator('ol [data-colour]')).toHaveCount(5);
  expect(await readSteps('ol [data-colour]')).toEqual([1, 1, 1, 1, 1]);
  await page.getByRole('button', { name: readLocale('hy', 'briefing')('start'), exact: true }).click();
  await expect(page.getByRole('log')).toBeVisible();
  expect(await readSteps('main [aria-busy] [data-colour]')).toEqual([1]);
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
