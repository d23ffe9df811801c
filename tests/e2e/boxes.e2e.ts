import { expect, test } from '@playwright/test';
import { findUnmarked } from './find-unmarked.ts';
import { findBoxFaults } from './measure-boxes.ts';
import { openWithSettings } from './play-talk.ts';
import { LANGUAGES } from './read-content.ts';
import { unfold, walkStates } from './walk-states.ts';
import { setWindow, type WindowSize } from './window-sizes.ts';

// Each walks through every state of the app: long, not slow.
test.describe.configure({ timeout: 120_000 });

const PHONE: WindowSize = { name: '320 px', width: 320, height: 640 };
const SIZES: readonly WindowSize[] = [PHONE, { ...PHONE, name: '320 px, larger letters', text: 'larger' }];

for (const language of LANGUAGES) {
  test(`in ${language} no text is cut off, on top of other text or outside a window of 320 px, and the page says its language, and so does every passage in another`, async ({
    page,
  }) => {
    const faults: string[] = [];
    const unmarked = new Set<string>();
    await openWithSettings(page, { language, patience: { on: true, seconds: 120 } });
    await walkStates(page, async (state) => {
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const text of await findUnmarked(page, language)) unmarked.add(text);
      for (const size of SIZES) {
        await setWindow(page, size);
        if (/open/.test(state)) await unfold(page);
        faults.push(...(await findBoxFaults(page)).map((fault) => `${state} at ${size.name}: ${fault}`));
      }
    });
    expect(faults).toEqual([]);
    expect([...unmarked]).toEqual([]);
  });
}

/** What is done to the page, and what must be found. */
const PLANTED: readonly (readonly [what: string, style: string, fault: RegExp])[] = [
  ['a heading too low for its words', 'h1 { height: 0.4em; overflow: hidden }', /“Settings” \(h1\) is cut off by h1/],
  ['a paragraph pulled over a heading', 'main legend + p { margin-block-start: -1.6em }', /lie on top of each other/],
  ['a list too narrow for its language', 'header select { width: 4.5rem }', /“English” is cut off in its list/],
  ['a heading beyond the edge of the window', 'h1 { position: relative; left: -3rem }', /“Settings” \(h1\) stands outside the window/],
  ['a card wider than the window', 'main section { width: 40rem }', /the page is \d+ px wide in a window of 320 px/],
];

test.describe('a planted fault', () => {
  // It comes as a style of its own, which the page's policy would refuse.
  test.use({ bypassCSP: true });

  for (const [what, style, fault] of PLANTED) {
    test(`${what} is found`, async ({ page }) => {
      await openWithSettings(page, {}, '/#/settings');
      await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
      await setWindow(page, PHONE);
      expect(await findBoxFaults(page)).toEqual([]);
      await page.addStyleTag({ content: style });
      expect((await findBoxFaults(page)).join('\n')).toMatch(fault);
    });
  }
});
