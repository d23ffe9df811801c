import { expect, type Page, test } from '@playwright/test';
import { findBoxFaults } from './measure-boxes.ts';
import { openWithSettings } from './play-talk.ts';
import { begin, playToDebrief, walkStates } from './walk-states.ts';

// Each walks through every state of the app: long, not slow.
test.describe.configure({ timeout: 120_000 });

/** A light theme that was chosen, on a device that forces white on black: where the two meet, drawings are lost first. */
async function openForced(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openWithSettings(page, { theme: 'light' });
}

/** Contrast with the ground of each line that is drawn below `scope`, by the least; drawings of people apart. */
function readLineContrasts(page: Page, scope: string): Promise<{ drawn: string; contrast: number }[]> {
  return page.locator(scope).evaluateAll((scopes) => {
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string) => {
      if (pen === null) return 0;
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((part) =>
        part / 255 <= 0.03928 ? part / 255 / 12.92 : (part / 255 / 1.055 + 0.0521) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = luminance(getComputedStyle(document.body).backgroundColor);
    const contrastOf = (colour: string) => (Math.max(luminance(colour), ground) + 0.05) / (Math.min(luminance(colour), ground) + 0.05);
    return scopes
      .flatMap((one) => [...one.querySelectorAll('svg:not([data-skin]) :is(path, polyline, circle, rect)')])
      .filter((shape) => getComputedStyle(shape).stroke !== 'none')
      .map((shape) => ({ drawn: `${shape.localName}.${shape.getAttribute('class')}`, contrast: contrastOf(getComputedStyle(shape).stroke) }));
  });
}

test('in forced colours every line of charts, score and signs shows on the ground that is forced', async ({ page }) => {
  await openForced(page);
  await playToDebrief(page, 'half_good');
  const lines = (await readLineContrasts(page, 'main')).filter(({ drawn }) => !/grid|track/.test(drawn));
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter(({ contrast }) => contrast < 3)).toEqual([]);
  const dashes = await page.locator('figure polyline').evaluateAll((curves) => curves.map((curve) => getComputedStyle(curve).strokeDasharray));
  expect(dashes).toEqual(['7px, 6px', 'none']);
});

test('in forced colours the meters fill, the letter of the step has an edge, and the face keeps its colours', async ({ page }) => {
  await openForced(page);
  await begin(page);
  const meters = await page.locator('aside [data-print=ink] > span').evaluateAll((fills) => fills.map((fill) => getComputedStyle(fill).backgroundColor));
  expect(meters).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
  const letters = await page.locator('main [aria-busy] [data-colour] b').evaluateAll((all) => all.map((letter) => getComputedStyle(letter).borderTopStyle));
  expect(letters).toEqual(['solid']);
  const skin = await page
    .locator('aside svg[data-skin] [class*=skin]')
    .first()
    .evaluate((shape) => getComputedStyle(shape).fill);
  expect(skin).not.toMatch(/rgb\((?:0, 0, 0|255, 255, 255)\)/);
});

test('in forced colours a chosen reply can be told from the others', async ({ page }) => {
  await openForced(page);
  await begin(page);
  const before = await page.locator('main fieldset label').first().screenshot();
  await page.locator('main fieldset input').first().check();
  await page.mouse.move(0, 0);
  expect((await page.locator('main fieldset label').first().screenshot()).equals(before)).toBe(false);
});

test('in forced colours no text is cut off, on top of other text or outside a window of 320 px', async ({ page }) => {
  const faults: string[] = [];
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ forcedColors: 'active' });
  await openWithSettings(page, { patience: { on: true, seconds: 120 } });
  await walkStates(page, async (state) => void faults.push(...(await findBoxFaults(page)).map((fault) => `${state}: ${fault}`)));
  expect(faults).toEqual([]);
});
