import { readFileSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openProgressWith } from './keep-attempt.ts';
import { openDebrief, openWithSettings, saveAsDownload, say, sayAll, startTalk } from './play-talk.ts';
import { readWalkthrough } from './read-content.ts';

const { replies } = readWalkthrough('wrong_order', 'disastrous');
const NAME = /^amends-backup-\d{4}-\d{2}-\d{2}\.json$/;

test.beforeEach(({ page }) => saveAsDownload(page));

/** Saves a backup where the page offers it, and keeps the file. */
async function saveBackup(page: Page, path: string): Promise<void> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(NAME);
  await file.saveAs(path);
  await page.getByRole('button', { name: 'Yes, it is there' }).click();
}

/** As when a browser or somebody at it clears the data of all pages. */
async function clearBrowser(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

const restoreCard = (page: Page) => page.getByRole('region', { name: 'Restore' });

/** Chooses a file and gives the counts of its preview: new, the same, different, unreadable. */
async function preview(page: Page, path: string): Promise<string[]> {
  const choosing = page.waitForEvent('filechooser');
  await restoreCard(page).getByRole('button', { name: 'Choose a backup' }).click();
  await (await choosing).setFiles(path);
  await expect(restoreCard(page).getByRole('heading', { name: /^What is in/ })).toBeFocused();
  return restoreCard(page).getByRole('definition').allInnerTexts();
}

async function expectToFit(page: Page, part: Locator): Promise<void> {
  await expect(part).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBe(0);
  const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

for (const { width, theme } of [
  { width: 320, theme: 'light' },
  { width: 1280, theme: 'dark' },
] as const) {
  test(`at ${width} px, what a cleared browser has lost comes back from a backup, and can be undone`, async ({ page }, info) => {
    const path = info.outputPath('backup.json');
    await page.setViewportSize({ width, height: 800 });
    await openWithSettings(page, { theme });
    await startTalk(page, 'wrong_order');
    await expect(page.getByText('only on this device')).toHaveCount(0);
    await sayAll(page, 'wrong_order', replies);
    await openDebrief(page);
    await page.getByRole('link', { name: 'Settings' }).click();
    await expectToFit(page, page.getByText('None has been saved from this browser yet.', { exact: false }));
    await saveBackup(page, path);
    await expect(page.getByText('Backup saved')).toBeVisible();

    await clearBrowser(page);
    await openWithSettings(page, { theme }, '/#/settings');
    expect(await preview(page, path)).toEqual(['1', '0', '0', '0']);
    await expectToFit(page, restoreCard(page).getByRole('listitem').filter({ hasText: '1 talk' }));
    await restoreCard(page).getByRole('button', { name: 'Bring in 1 talk' }).click();
    await expectToFit(page, restoreCard(page).getByText(/^1 new talk\./));
    await page.getByRole('link', { name: 'Progress' }).click();
    await expect(page.getByRole('link', { name: 'Debrief' })).toHaveCount(1);
    await expect(page.getByText('only on this device')).toHaveCount(0);

    await page.getByRole('link', { name: 'Settings' }).click();
    expect(await preview(page, path)).toEqual(['0', '1', '0', '0']);
    await restoreCard(page).getByRole('button', { name: 'Close' }).click();
    await restoreCard(page).getByRole('button', { name: 'Undo' }).click();
    await expect(restoreCard(page).getByText('Everything is as it was before.')).toBeVisible();
    await page.getByRole('link', { name: 'Progress' }).click();
    await expect(page.getByRole('heading', { name: 'No talks yet' })).toBeVisible();
  });
}

test('a talk that went two ways is asked about, settings are taken when ticked, and undo brings both back', async ({ page }, info) => {
  const path = info.outputPath('backup.json');
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await say(page, 'wrong_order', replies[0] ?? '');
  await page.goto('/#/settings');
  await saveBackup(page, path);
  const backup = JSON.parse(readFileSync(path, 'utf8'));
  backup.attempts[0].moves[0].at = '2026-11-21T10:00:00.000Z';
  backup.attempts.push({ ...backup.attempts[0], id: 'another-talk-0001' }, { ...backup.attempts[0], id: 'broken-talk-00001', mode: 'shouting' });
  backup.settings.theme = 'dark';
  writeFileSync(path, JSON.stringify(backup));
  expect(await preview(page, path)).toEqual(['1', '0', '1', '1']);
  await expect(restoreCard(page).getByText('attempts › 2 › mode', { exact: false })).toBeVisible();
  await expect(restoreCard(page).getByText('Here: 1 reply, not finished. In the file: 1 reply, not finished.')).toBeVisible();
  await expect(restoreCard(page).getByRole('radio', { name: 'Keep mine' })).toBeChecked();
  await restoreCard(page).getByRole('radio', { name: 'Take the file’s' }).check();
  await restoreCard(page).getByRole('checkbox', { name: 'Take the settings of the file too' }).check();
  await restoreCard(page).getByRole('button', { name: 'Bring in 2 talks' }).click();
  await expect(restoreCard(page).getByText(/^1 new talk, 1 updated talk,? and the settings\./)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await restoreCard(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('radio', { name: 'As the device' }).first()).toBeChecked();
  expect(await preview(page, path)).toEqual(['1', '0', '1', '1']);
});

test('a dropped file is read, and one that is no backup is refused with the reason', async ({ page }, info) => {
  const path = info.outputPath('notes.json');
  writeFileSync(path, '{"notes": []}');
  await openWithSettings(page, {}, '/#/settings');
  const field = restoreCard(page).getByText('or drop it here', { exact: true });
  await field.scrollIntoViewIfNeeded();
  const box = await field.boundingBox();
  const session = await page.context().newCDPSession(page);
  const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 20];
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await expect(restoreCard(page).getByText(/^.notes\.json. is no backup that can be read$/)).toBeVisible();
  await expect(restoreCard(page).getByText('“formatVersion” is missing here.', { exact: false }).first()).toBeVisible();
  await expect(restoreCard(page).getByText('and 5 more', { exact: false })).toBeVisible();
});

test('a backup whose download is given up does not count as saved: the reminder stays, also after a reload', async ({ page }) => {
  await openProgressWith(page, 5);
  await expectToFit(page, page.getByText('5 results are only on this device'));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await (await saving).cancel();
  await expectToFit(page, page.getByText('Is the backup there?'));
  await page.getByRole('button', { name: 'No, it is not' }).click();
  await expect(page.getByRole('button', { name: 'Save a backup' })).toBeFocused();
  await page.reload();
  await expect(page.getByText('5 results are only on this device')).toBeVisible();
});

test('a file that has come back answers for itself: what is in it needs no reminder', async ({ page }, info) => {
  const path = info.outputPath('backup.json');
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies);
  await openDebrief(page);
  await page.goto('/#/settings');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await (await saving).saveAs(path);
  await expect(page.getByText('Is the backup there?')).toBeVisible();
  expect(await preview(page, path)).toEqual(['0', '1', '0', '0']);
  await expect(page.getByText('Is the backup there?')).toHaveCount(0);
  await page.goto('/#/history');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Debrief' })).toHaveCount(1);
  await expect(page.getByText('only on this device')).toHaveCount(0);
});

/** A backup of two thousand talks of twelve replies. */
function writeLargeBackup(path: string): void {
  const at = '2026-11-21T10:00:00.000Z';
  const shape = {
    formatVersion: 1,
    scenario: { id: 'wrong_order', revision: 1 },
    method: { id: 'last', revision: 1 },
    language: 'en',
    mode: 'guided',
    seed: 1,
  };
  const moves = Array.from({ length: 12 }, () => ({ turn: 'complaint', choice: 'a', at }));
  const attempts = Array.from({ length: 2000 }, (_, index) => ({ ...shape, id: `talk-${10_000 + index}`, startedAt: at, moves }));
  writeFileSync(path, JSON.stringify({ formatVersion: 1, product: 'amends', kind: 'backup', savedAt: at, attempts, setAside: [] }));
}

const bringIn = (page: Page) => restoreCard(page).getByRole('button', { name: 'Bring in 2,000 talks' });

test('two thousand talks come in at once; stopping in the middle changes nothing', async ({ page }, info) => {
  const path = info.outputPath('backup.json');
  writeLargeBackup(path);
  await openWithSettings(page, {}, '/#/settings');
  expect(await preview(page, path)).toEqual(['2,000', '0', '0', '0']);
  await bringIn(page).click();
  await restoreCard(page).getByRole('button', { name: 'Stop' }).click();
  await expect(restoreCard(page).getByText('Stopped')).toBeVisible();
  await bringIn(page).click();
  await expect(restoreCard(page).getByText(/^2,000 new talks\./)).toBeVisible({ timeout: 30_000 });
  await restoreCard(page).getByRole('button', { name: 'Undo' }).click();
  await expect(restoreCard(page).getByText('Everything is as it was before.')).toBeVisible({ timeout: 30_000 });
});

test('a disk that fills up in the middle changes nothing, and says so', async ({ page }, info) => {
  const path = info.outputPath('backup.json');
  writeLargeBackup(path);
  await openWithSettings(page, {}, '/#/settings');
  await preview(page, path);
  const { origin } = new URL(page.url());
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await bringIn(page).click();
  await expect(restoreCard(page).getByText('There is not enough room')).toBeVisible({ timeout: 30_000 });
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.goto('/#/history');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No talks yet' })).toBeVisible();
});
