import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readSheets } from '../interop/exports/read-sheets.ts';
import { buildHandInFile } from './build-group.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { openWithSettings, saveAsDownload } from './play-talk.ts';
import { readLocale, readPast, readWalkthrough } from './read-content.ts';

/** A group is made up in a worker, from every complaint there is: on a busy machine that takes its time. */
async function openSample(page: Page, language: string): Promise<void> {
  const words = readLocale(language, 'review');
  await page.getByRole('button', { name: words('sample.try') }).click();
  const team = page.getByRole('region', { name: words('team.heading') });
  await expect(team.getByRole('rowheader')).toHaveCount(25, { timeout: 30_000 });
}

test('the foot leads there, and a made-up group fits a phone and a desk without a fault', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openWithSettings(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'For managers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeFocused();
  expect(await findAxeFaults(page)).toEqual([]);
  await openSample(page, 'en');
  expect(await findAxeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await findAxeFaults(page)).toEqual([]);
});

for (const language of ['en', 'hy', 'kk', 'ky', 'mn', 'ru']) {
  test(`in ${language} nothing of it is wider than a window of 320 px, with the largest letters too`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openWithSettings(page, { language, text: 'larger' }, '/#/review');
    await openSample(page, language);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('the figures leave as a workbook and as tables that readers of others open, without a name where names are hidden', async ({ page }) => {
  await saveAsDownload(page);
  await openWithSettings(page, {}, '/#/review');
  await openSample(page, 'en');
  await page.getByRole('heading', { name: 'Take the figures into a spreadsheet' }).click();
  const save = async (button: string) => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: button, exact: true }).click();
    const file = await saving;
    await expect(page.getByText('The file is among your downloads.')).toBeVisible();
    return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
  };
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const workbook = await save('Save for Excel');
  expect(workers.join()).toContain('report-worker');
  expect(workbook.name).toMatch(/^amends-sample-report-\d{4}-\d\d-\d\d\.xlsx$/);
  const sheets = await readSheets(workbook.bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'People', 'Talks', 'Steps', 'Replies', 'Columns']);
  const [, people] = sheets;
  expect(people?.rows.length).toBe(25);
  expect(people?.rows.slice(1).map(([, called]) => called)).toEqual(expect.arrayContaining(['Sample 1', 'Sample 24']));
  await page.getByText('One table as a CSV file').click();
  const table = await save('People as CSV');
  expect(table.name).toMatch(/^amends-sample-people-\d{4}-\d\d-\d\d\.csv$/);
  expect(new TextDecoder().decode(table.bytes)).toContain('"Sample 24"');

  // At once, on the screen and on what would be printed now: not when the browser next has time.
  const shown = await page.getByRole('checkbox', { name: 'Hide names' }).evaluate(async (box: HTMLInputElement) => {
    box.click();
    await Promise.resolve();
    return document.body.textContent?.match(/Sample \d+/g);
  });
  expect(shown).toBeNull();
  await expect(page.getByText('Names are hidden: no file made now holds a name, a code or a group.')).toBeVisible();
  for (const { rows } of await readSheets((await save('Save for Excel')).bytes)) expect(JSON.stringify(rows)).not.toMatch(/Sample \d/);
});

test('a talk on a revision that is no longer played is worked out as it was judged then, and not called altered', async ({ page }) => {
  // The half-good walkthroughs of revision 2 said so; their complaints judge a step of each otherwise today.
  const then = [
    { name: 'Ani', scenario: 'stained_shirt', scores: [50, 92, 68, 37, 83, 68] },
    { name: 'Bek', scenario: 'missed_technician', scores: [75, 53, 56, 75, 61, 62] },
  ];
  const files = then.map(({ name, scenario }, index) =>
    buildHandInFile(name, index + 1, readPast(scenario, 2), readWalkthrough(scenario, 'half_good').replies),
  );
  await openWithSettings(page, {}, '/#/review');
  await page.getByLabel('Choose files').setInputFiles(files);
  await expect(page.getByText('2 talks found. 2 are new.')).toBeVisible();
  const team = page.getByRole('region', { name: 'How is the team?' });
  for (const { name, scores } of then) {
    const cells = team.getByRole('row').filter({ hasText: name }).getByRole('button');
    await expect(cells.locator('b')).toHaveText(scores.map(String));
  }
  await expect(page.getByRole('heading', { name: 'What was handed in: 2 talks', exact: true })).toBeVisible();
});
