import { expect, type Page, test } from '@playwright/test';
import { openDebrief, openWithSettings, say, sayAll, startTalk } from './play-talk.ts';
import { readWalkthrough } from './read-content.ts';

const { replies } = readWalkthrough('wrong_order', 'disastrous');
const SATURDAY = '2026-11-21T14:00:00.000Z';
const FRIDAY = '2026-11-20T09:00:00.000Z';

test('a clock that is set back in the middle of a talk makes no time run backwards, loses nothing, and is named', async ({ page }) => {
  await page.clock.setFixedTime(SATURDAY);
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await say(page, 'wrong_order', replies[0] ?? '');
  await page.clock.setFixedTime(FRIDAY);
  await sayAll(page, 'wrong_order', replies.slice(1));
  await openDebrief(page);
  expect(await readTimes(page)).toEqual([SATURDAY, SATURDAY, SATURDAY, SATURDAY, SATURDAY]);

  await page.goto('/#/history');
  await expect(page.getByText('1 talk is dated later than now')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Debrief' })).toHaveCount(1);
  await page.goto('/#/settings');
  await expect(page.getByText('1 talk is dated later than now')).toBeVisible();

  await page.goto('/');
  await startTalk(page, 'wrong_order');
  await say(page, 'wrong_order', replies[0] ?? '');
  await page.goto('/#/history');
  const rows = page.getByRole('region', { name: 'All talks' }).getByRole('listitem');
  await expect(rows).toHaveText([/Nov\s21, 2026|21\sNov 2026/, /Nov\s20, 2026|20\sNov 2026/]);

  await page.clock.setFixedTime('2026-11-22T08:00:00.000Z');
  await page.reload();
  await expect(rows).toHaveCount(2);
  await expect(page.getByText('dated later than now', { exact: false })).toHaveCount(0);
});

/** Every time that is kept of the one talk there is: its beginning, its moves, its end. */
async function readTimes(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('amends-attempts');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const reading = opening.result.transaction('rows');
    const rows = reading.objectStore('rows').getAll();
    await new Promise((resolve) => {
      reading.oncomplete = resolve;
    });
    opening.result.close();
    // A talk that is over lies whole in one row; before that, its moves lie behind its head.
    type Body = { startedAt: string; finishedAt: string; moves?: { at: string }[]; at: string };
    const [head, ...later] = (rows.result as { kind: string; body: Body }[]).flatMap(({ kind, body }) => (kind === 'attempt' ? [body] : []));
    const made = head?.moves ?? later;
    return [head?.startedAt ?? '', ...made.map(({ at }) => at), head?.finishedAt ?? ''];
  });
}
