import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readHandIn } from '../../src/interop/hand-in/read-hand-in.ts';
import { createSealTools, findSubtle, type Subtle } from '../../src/interop/hand-in/signatures.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { complaintList, openDebrief, openWithSettings, saveAsDownload, sayAll, startTalk } from './play-talk.ts';
import { readLocale, readStructure, readWalkthrough } from './read-content.ts';
import { TALK_CAUSES } from './trouble-causes/talk-causes.ts';
import { goTo, playToDebrief } from './walk-states.ts';

const { replies } = readWalkthrough('wrong_order', 'excellent');
const parts = { tools: createSealTools(findSubtle() as Subtle), findScenario: async () => readStructure('wrong_order') };

async function talkOnce(page: Page): Promise<void> {
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies);
  await openDebrief(page);
}

test('from the debrief to a file that whoever gets it can check, under one’s own name', async ({ page }) => {
  await saveAsDownload(page);
  await openWithSettings(page);
  await talkOnce(page);
  await page.getByRole('link', { name: 'Progress' }).click();
  await page.getByRole('link', { name: 'Hand in talks' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hand in your talks' })).toBeFocused();
  await page.getByRole('link', { name: 'Change that' }).click();
  await page.getByRole('textbox', { name: 'Name' }).first().fill('Անի Սարգսյան');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status').getByText('Saved.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Անի Սարգսյան')).toBeVisible();
  expect(await findAxeFaults(page)).toEqual([]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^amends-Անի-Սարգսյան-\d{4}-\d\d-\d\d\.amends\.txt$/);
  const read = await readHandIn('file', readFileSync(await file.path(), 'utf8'), parts);
  expect(read).toMatchObject({ whole: 'intact', problems: [], talks: [{ kind: 'read', seal: 'intact' }] });
  expect(read.talks[0]?.learner).toMatchObject({ name: 'Անի Սարգսյան' });
  await expect(page.getByRole('radio', { name: 'Not handed in yet: 0' })).toBeVisible();

  // What was handed in is known after a reload, too.
  await page.reload();
  await page.getByRole('radio', { name: 'Let me choose' }).check();
  await expect(page.getByRole('listitem').getByText('saved to a file on')).toBeVisible();
});

test('whoever sits down next finds an empty progress, and the first one’s talks are theirs again when they come back', async ({ page }) => {
  await openWithSettings(page);
  await talkOnce(page);
  await goTo(page, '/who');
  await page.getByRole('textbox', { name: 'Name' }).first().fill('Ani');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await goTo(page, '/briefing/stained_shirt');
  await page.getByRole('link', { name: /^Not .Ani.\?$/u }).click();
  await page.getByRole('region', { name: 'Somebody new' }).getByRole('textbox', { name: 'Name' }).fill('Bek');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await complaintList(page).waitFor();
  await goTo(page, '/history');
  await expect(page.getByRole('heading', { name: 'No talks yet' })).toBeVisible();
  await expect(page.getByText('Others practise on this device, too.')).toBeVisible();
  await goTo(page, '/hand-in');
  await expect(page.getByText('1 talk on this device is not yours.')).toBeVisible();
  await page.getByRole('link', { name: 'Change that' }).click();
  await page.getByRole('button', { name: /^I am .Ani.$/u }).click();
  await complaintList(page).waitFor();
  await goTo(page, '/history');
  await expect(page.getByRole('link', { name: 'Hand in talks' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No talks yet' })).toHaveCount(0);
});

test('talks that cannot be read are said to be that, not to be none, and are asked for once more', async ({ page }) => {
  await TALK_CAUSES['talks.failed'](page);
  await goTo(page, '/hand-in');
  await expect(page.getByRole('alert').filter({ hasText: 'Your talks could not be read' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing to hand in yet' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Try again' }).last().click();
  await expect(page.getByRole('alert').filter({ hasText: 'Your talks could not be read' })).toBeVisible();
});

for (const language of ['hy', 'kk', 'ky', 'mn', 'ru']) {
  test(`in ${language} a talk is shown as a picture at 320 px, and no line is wider than the page`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openWithSettings(page, { language });
    await playToDebrief(page, 'half_good');
    await goTo(page, '/hand-in');
    await page.getByRole('button', { name: readLocale(language, 'handin')('code') }).click();
    const picture = page
      .getByRole('img', { name: /./ })
      .filter({ has: page.locator('path') })
      .last();
    await expect(picture).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findAxeFaults(page)).toEqual([]);
  });
}
