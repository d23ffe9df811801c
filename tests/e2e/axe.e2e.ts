import { expect, test } from '@playwright/test';
import { findAxeFaults } from './find-axe-faults.ts';
import { LOOKS, setLook } from './looks.ts';
import { openWithSettings } from './play-talk.ts';
import { walkStates } from './walk-states.ts';

// Each walks through every state of the app: long, not slow.
test.describe.configure({ timeout: 120_000 });

const PATIENCE = { on: true, seconds: 120 };

test('axe finds no fault in any state, at 320 px and at 1280 px', async ({ page }) => {
  const seen: string[] = [];
  const faults: string[] = [];
  await openWithSettings(page, { patience: PATIENCE });
  await walkStates(page, async (state) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await findAxeFaults(page)).map((fault) => `${state} at ${width} px: ${fault}`));
    }
    seen.push(state);
  });
  expect(faults).toEqual([]);
  expect(seen).toHaveLength(30);
});

for (const [which, looks] of [
  ['its own', LOOKS.slice(0, 4)],
  ['what the device asks for', LOOKS.slice(4)],
] as const) {
  test(`text stands out from its ground in every state, whatever the look: ${which}`, async ({ page }) => {
    const faults: string[] = [];
    await openWithSettings(page, { patience: PATIENCE });
    await walkStates(page, async (state) => {
      for (const look of looks) {
        await setLook(page, look);
        faults.push(...(await findAxeFaults(page, 'contrast')).map((fault) => `${state}, ${look.name}: ${fault}`));
      }
    });
    expect(faults).toEqual([]);
  });
}

test('a planted fault of each kind is found', async ({ page }) => {
  await openWithSettings(page, {}, '/#/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.style.color = '#bbb';
    heading.insertAdjacentHTML(
      'afterend',
      '<button type="button" style="width:9px;height:9px;padding:0"></button><button type="button" style="width:9px;height:9px;padding:0;margin:0"></button>',
    );
  });
  const faults = await findAxeFaults(page);
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'target-size']));
  expect((await findAxeFaults(page, 'contrast')).join()).toContain('color-contrast at h1');
});
