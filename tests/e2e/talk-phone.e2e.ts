import { expect, type Page, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { readWalkthrough } from './read-content.ts';
import { begin, sayByIds } from './walk-states.ts';

/** A small phone: no mouse, so that no keys are shown. */
test.use({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });

/** Where the newest line and the first two replies stand, in px, and the room between the bar and the row to send with. */
async function measureView(page: Page) {
  return page.evaluate(() => {
    const boxOf = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
    const lines = [...document.querySelectorAll('[role=log] li')];
    const replies = [...document.querySelectorAll('main fieldset label')].map(boxOf);
    const [first, second] = replies;
    return {
      top: boxOf(document.querySelector('[data-talk] > aside')).bottom,
      bottom: boxOf(document.querySelector('main [data-wide]')).top,
      line: boxOf(lines.at(-1)?.lastElementChild).top,
      first: first?.bottom ?? Number.NaN,
      second: second?.top ?? Number.NaN,
    };
  });
}

for (const language of ['en', 'hy', 'kk', 'ky', 'mn', 'ru']) {
  for (const scenario of ['wrong_order', 'cold_coffee']) {
    test(`each turn of ${scenario} begins with the line whole, a reply whole and the next one in sight (${language})`, async ({ page }) => {
      await openWithSettings(page, { language, motion: 'none' });
      await begin(page, scenario);
      for (const reply of readWalkthrough(scenario, 'half_good').replies) {
        const { top, bottom, line, first, second } = await measureView(page);
        expect(line, `the line before ${reply}`).toBeGreaterThanOrEqual(top);
        expect(first, `the first reply before ${reply}`).toBeLessThanOrEqual(bottom);
        expect(second, `the second reply before ${reply}`).toBeLessThanOrEqual(bottom - 4);
        await sayByIds(page, [reply]);
      }
    });
  }
}
