import { expect, type Page, test } from '@playwright/test';
import { openProgressWith } from './keep-attempt.ts';

/** What somebody does in the browser's own dialogue for saving, which no robot can reach; the file itself is the browser's. */
async function answerDialogue(page: Page, answer: 'save' | 'cancel' | 'write nothing' | 'refuse'): Promise<void> {
  await page.addInitScript((said) => {
    Object.assign(window, {
      async showSaveFilePicker({ suggestedName }: { suggestedName: string }) {
        if (said === 'cancel') throw new DOMException('The user aborted a request.', 'AbortError');
        if (said === 'refuse') throw new DOMException('Cross origin sub frames are not allowed.', 'SecurityError');
        const folder = await navigator.storage.getDirectory();
        const file = await folder.getFileHandle(suggestedName, { create: true });
        if (said === 'save') return file;
        return { createWritable: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')) };
      },
    });
  }, answer);
}

async function saveBackup(page: Page): Promise<void> {
  await openProgressWith(page, 5);
  await page.getByRole('button', { name: 'Save a backup' }).click();
}

const reminder = (page: Page) => page.getByText('5 results are only on this device');

test('where the browser asks where to save, the file is written, and nobody needs to be asked whether it is there', async ({ page }) => {
  await answerDialogue(page, 'save');
  await saveBackup(page);
  await expect(page.getByText('Backup saved')).toBeVisible();
  await expect(reminder(page)).toHaveCount(0);
  const written = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>)
      return { name, text: await (await handle.getFile()).text() };
    return undefined;
  });
  expect(written?.name).toMatch(/^amends-backup-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(written?.text ?? '')).toMatchObject({
    formatVersion: 3,
    kind: 'backup',
    attempts: Array.from({ length: 5 }, () => ({ library: 'amends' })),
  });
});

test('a dialogue that is closed saves nothing, and the reminder stays', async ({ page }) => {
  await answerDialogue(page, 'cancel');
  await saveBackup(page);
  await expect(reminder(page)).toBeVisible();
  await expect(page.getByText('Is the backup there?')).toHaveCount(0);
  await page.reload();
  await expect(reminder(page)).toBeVisible();
});

test('a file that cannot be written is not told as saved', async ({ page }) => {
  await answerDialogue(page, 'write nothing');
  await saveBackup(page);
  await expect(page.getByText('The file could not be written there.', { exact: false })).toBeVisible();
  await expect(reminder(page)).toBeVisible();
});

test('where the dialogue is refused, as in a frame, the file is handed over as a download and asked about', async ({ page }) => {
  await answerDialogue(page, 'refuse');
  const saving = page.waitForEvent('download');
  await saveBackup(page);
  await saving;
  await expect(page.getByText('Is the backup there?')).toBeVisible();
});
