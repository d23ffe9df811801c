import { expect, type Page, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { walkFocus } from './walk-focus.ts';
import { walkStates } from './walk-states.ts';

// Each walks through every state of the app: long, not slow.
test.describe.configure({ timeout: 120_000 });

/** In words: what the focus missed, what it came to out of order, and what was wrong where it stood. */
async function findFocusFaults(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const { stops, reachable } = await walkFocus(page, key);
  const forward = Array.from({ length: reachable }, (_, place) => place);
  const expected = key === 'Tab' ? forward : forward.reverse();
  const places = stops.map(({ place }) => place);
  return [
    ...(places.join() === expected.join()
      ? []
      : [`the focus went ${places.join(' ')} instead of ${expected.join(' ')}: ${stops.map(({ name }) => name).join(', ')}`]),
    ...stops.flatMap(({ name, fault }) => (fault === undefined ? [] : [`${name}: ${fault}`])),
  ];
}

// Between the two some things stand side by side, in the same order.
for (const width of [320, 1280]) {
  test(`at ${width} px the Tab key comes to everything once, in order and in sight, and out again, there and back`, async ({ page }) => {
    const faults: string[] = [];
    await page.setViewportSize({ width, height: 640 });
    await openWithSettings(page, { patience: { on: true, seconds: 120 } });
    await walkStates(page, async (state) => {
      // It shuts as soon as the focus is anywhere else; a test of its own goes through it.
      if (state === 'menu of the talk') return;
      for (const key of ['Tab', 'Shift+Tab'] as const) faults.push(...(await findFocusFaults(page, key)).map((fault) => `${state}, ${key}: ${fault}`));
    });
    expect(faults).toEqual([]);
  });
}
