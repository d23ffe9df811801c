import { expect, type Page, test } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { begin, sayByIds, walkStates } from './walk-states.ts';

// Each walks through every state of the app: long, not slow.
test.describe.configure({ timeout: 120_000 });

/** Everything on the page that would move: what is moving now, and what has a time set for it. */
function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isLong = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
    const name = (element: Element | null | undefined) => `${element?.localName}.${element?.getAttribute('class')}`;
    const running = document.getAnimations().map(({ effect }) => `${name((effect as KeyframeEffect | null)?.target)} is moving`);
    const timed = [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
        const moves = animationName !== 'none' || isLong(transitionDuration) || scrollBehavior === 'smooth';
        return moves ? [`${name(element)}${part ?? ''}: ${animationName}, ${transitionDuration}, ${scrollBehavior}`] : [];
      }),
    );
    return [...running, ...timed];
  });
}

for (const [who, motion, reducedMotion] of [
  ['the device asks', 'auto', 'reduce'],
  ['the settings ask', 'none', 'no-preference'],
] as const) {
  test(`where ${who} for no motion, nothing moves in any state`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await openWithSettings(page, { motion, patience: { on: true, seconds: 120 } });
    await walkStates(page, async (state) => expect(await findMotion(page), state).toEqual([]));
  });
}

test('where nobody asks, what is said comes in by moving', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openWithSettings(page, { motion: 'auto' });
  await begin(page);
  await sayByIds(page, ['opening.b']);
  expect((await findMotion(page)).join()).toMatch(/li\.\S*line/);
});
