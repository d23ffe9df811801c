import { expect, test } from '@playwright/test';
import { openDebrief, openWithSettings, saveAsDownload, sayAll, startTalk } from './play-talk.ts';
import { readLocale, readWalkthrough } from './read-content.ts';

const { replies } = readWalkthrough('wrong_order', 'disastrous');

test('a scenario that does not arrive says so, and the others keep working', async ({ page }) => {
  await page.route(/\/talk\/missed_technician\.json$/, (route) => route.abort());
  await openWithSettings(page, {}, '/#/briefing/missed_technician');
  await expect(page.getByRole('alert').filter({ hasText: 'This complaint cannot be opened' })).toContainText('the network or the server is not responding');
  await page.getByRole('link', { name: 'To the complaints' }).click();
  await startTalk(page, 'wrong_order');
});

test('a page in the place of the script that runs first is told as what it is, not as a mistake in Amends', async ({ page }) => {
  await page.route(/\/before-paint-[^/]*\.js$/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }));
  await page.goto('/');
  const told = page.getByRole('alert').filter({ hasText: readLocale('en', 'start')('title') });
  await expect(told).toContainText(readLocale('en', 'trouble')('foreign'));
});

for (const [screen, isOver] of [
  ['debrief', true],
  ['talk', false],
] as const) {
  test(`a ${screen} whose complaint does not arrive says so, and does not ask for it again and again`, async ({ page }) => {
    await openWithSettings(page);
    await startTalk(page, 'wrong_order');
    await sayAll(page, 'wrong_order', isOver ? replies : replies.slice(0, 1));
    if (isOver) await openDebrief(page);
    const asked: string[] = [];
    await page.route(/\/talk\/wrong_order\.json$/, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.reload();
    await expect(page.getByRole('alert').filter({ hasText: 'This complaint cannot be opened' })).toBeVisible();
    // Whoever asks without end asks hundreds of times a second.
    await page.waitForTimeout(500);
    expect(asked.length).toBeLessThanOrEqual(6);
    const before = asked.length;
    await page.waitForTimeout(500);
    expect(asked.length).toBe(before);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(isOver ? page.locator('main blockquote') : page.getByRole('log')).toBeVisible();
  });
}

test('a words file that had lost a sentence when the app was built names it, and the others keep working', async ({ page }) => {
  const file = 'scenarios/library/stained_shirt/en.json';
  const problems = [
    { code: 'missing_sentence', file, path: ['sentences', 'goal'], found: 'goal' },
    { code: 'spare_sentence', file, path: ['sentences', 'gole'], found: 'gole', expected: 'goal' },
  ];
  await page.route(/\/talk\/stained_shirt\.json$/, (route) => route.fulfill({ json: { problems } }));
  await openWithSettings(page, {}, '/#/briefing/stained_shirt');
  await expect(page.getByText(/The sentence “.goal.” is missing\./)).toBeVisible();
  await expect(page.getByText('Did you mean “goal”?', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'To the complaints' }).click();
  await startTalk(page, 'wrong_order');
});

test('a saved talk that cannot be read is put aside and reported, and nothing else is lost', async ({ page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies);
  await openDebrief(page);
  await page.evaluate(async () => {
    const open = indexedDB.open('amends-attempts');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const writing = database.transaction('rows', 'readwrite');
    writing.objectStore('rows').add({ kind: 'attempt', id: 'broken-attempt', index: 0, version: 2, body: { setting: 'shouting' } });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  });
  await saveAsDownload(page);
  await page.goto('/#/history');
  await page.reload();
  await expect(page.getByText('1 saved talk could not be read')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Debrief' })).toHaveCount(1);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  expect((await saving).suggestedFilename()).toBe('amends-set-aside.json');
  await expect(page.getByText('The file was handed to your browser.', { exact: false })).toBeVisible();
});

test('where the browser refuses to keep anything, the talk goes on in memory and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await openWithSettings(page);
  await expect(page.getByText('Your browser does not keep data for this page')).toBeVisible();
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies);
  await openDebrief(page);
});

test('where the device is full, the talk goes on in memory and says so', async ({ page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await sayAll(page, 'wrong_order', replies.slice(0, 2));
  await expect(page.getByText('There is no room left on this device')).toBeVisible();
  await sayAll(page, 'wrong_order', replies.slice(2));
  await openDebrief(page);
});

test('a talk that is removed can be brought back', async ({ page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies);
  await openDebrief(page);
  await page.goto('/#/history');
  await page.locator('summary').filter({ hasText: 'More about the talk of' }).click();
  await page.getByRole('button', { name: /^Remove the talk of/ }).click();
  await expect(page.getByText('No talks yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Debrief' })).toBeFocused();
});

test('a warning about storage that was read does not come back on the next page', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await openWithSettings(page);
  await page.getByRole('main').getByRole('alert').getByRole('button').click();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expect(page.getByText('Your browser does not keep data for this page')).toHaveCount(0);
});

test('settings that the browser refuses to keep hold for the page, and say so', async ({ page }) => {
  await openWithSettings(page, {}, '/#/settings');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Larger' }).check();
  await expect(page.getByText('Your settings are not kept', { exact: false })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
