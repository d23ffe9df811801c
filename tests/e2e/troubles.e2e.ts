import { expect, test } from '@playwright/test';
import { findAxeFaults } from './find-axe-faults.ts';
import { LOOKS, setLook } from './looks.ts';
import { findBoxFaults } from './measure-boxes.ts';
import { TROUBLES } from './troubles.ts';
import { walkFocus } from './walk-focus.ts';

// Each walks through every state of the app: long, not slow.
test.describe.configure({ timeout: 120_000 });

for (const { name, open } of TROUBLES) {
  test(`${name}: nothing is amiss for axe in any look, for the Tab key or at 320 px`, async ({ page }) => {
    await open(page, { language: 'en' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await findBoxFaults(page)).toEqual([]);
    // What is still loading has no heading yet.
    expect((await findAxeFaults(page)).filter((fault) => !(name.endsWith('long in coming') && fault.startsWith('page-has-heading-one')))).toEqual([]);
    const { stops, reachable } = await walkFocus(page);
    expect(stops.map(({ place }) => place)).toEqual(Array.from({ length: reachable }, (_, place) => place));
    expect(stops.filter(({ fault }) => fault !== undefined)).toEqual([]);
    for (const look of LOOKS) {
      await setLook(page, look);
      expect(await findAxeFaults(page, 'contrast'), look.name).toEqual([]);
    }
  });
}
