import { expect, test } from '@playwright/test';
import { complaintList, openDebrief, openWithSettings, sayAll, startTalk } from './play-talk.ts';
import { readWalkthrough } from './read-content.ts';
import { readSeals } from './read-seals.ts';

const { replies } = readWalkthrough('wrong_order', 'excellent');

test('a finished talk is sealed, behind the one before it, and no byte of what seals is asked for until then', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const listSealing = () => asked.filter((url) => url.includes('start-sealing'));
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies.slice(0, -1));
  expect(listSealing()).toEqual([]);
  await sayAll(page, 'wrong_order', replies.slice(-1));
  await openDebrief(page);
  expect(await readSeals(page, 1)).toMatchObject([{ index: 0, state: 'intact' }]);
  expect(listSealing()).toHaveLength(1);

  await page.goto('/');
  await complaintList(page).waitFor();
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies);
  await openDebrief(page);
  const seals = await readSeals(page, 2);
  expect(seals).toMatchObject([
    { index: 0, state: 'intact' },
    { index: 1, state: 'intact' },
  ]);
  // The key has outlived the page.
  expect(new Set(seals.map(({ key }) => key)).size).toBe(1);
});

test('two tabs that finish at once share a chain', async ({ context, page }) => {
  await openWithSettings(page);
  const other = await context.newPage();
  await openWithSettings(other);
  for (const tab of [page, other]) {
    await startTalk(tab, 'wrong_order');
    await sayAll(tab, 'wrong_order', replies.slice(0, -1));
  }
  await sayAll(page, 'wrong_order', replies.slice(-1));
  await sayAll(other, 'wrong_order', replies.slice(-1));
  expect(await readSeals(page, 2)).toMatchObject([
    { index: 0, state: 'intact' },
    { index: 1, state: 'intact' },
  ]);
});
