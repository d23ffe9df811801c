import { expect, type Locator, test } from '@playwright/test';
import { listTroubles, START_TROUBLES, type StartTroubleId, TROUBLES, type TroubleId } from '../../src/domain/trouble/troubles.ts';
import { readLocale } from './read-content.ts';
import { CAUSES } from './trouble-causes/all-causes.ts';

// Some open two tabs, and save what breaks.
test.describe.configure({ timeout: 120_000 });

const ROWS = [
  ...listTroubles<StartTroubleId>(START_TROUBLES).map((row) => ({ ...row, isStart: true })),
  ...listTroubles<TroubleId>(TROUBLES).map((row) => ({ ...row, isStart: false })),
];

/** More than a page and its scripts ask for one file in one go: ahead, for itself, and for the reason it did not come. */
const MOST_REQUESTS = 5;

/** Names of files mean nothing to whoever practises; the one file is meant to be looked for. */
const FILE_NAME = /\b[\w-]+\.(?:json|js|css|html)\b/g;

function say(key: string, values: Readonly<Record<string, string>> = {}): string {
  const [area = '', name = ''] = key.split(':');
  return readLocale('en', area)(name).replace(/\{\{(\w+)\}\}/g, (_, of: string) => values[of] ?? '');
}

for (const row of ROWS) {
  if (row.id.startsWith('worker.'))
    test.describe('with the worker', () => {
      // It answers for the host, and tests that stand in for the host let it in only where they are about it.
      test.use({ serviceWorkers: 'allow' });
      tryRow(row);
    });
  else tryRow(row);
}

function tryRow({ id, title, text, remains, isStart }: (typeof ROWS)[number]): void {
  test(`${id}: the sentence is on the device, and what remains can be pressed`, async ({ page }) => {
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    const { where = page, values, retry = isStart ? 'app:reload' : 'talk:retry', files } = await CAUSES[id](page);

    const main = where.getByRole('main');
    const whole = id.startsWith('worker.') ? where.locator('body') : main;
    await expect(whole).toContainText(say(title, values));
    await expect(whole).toContainText(say(text, values));

    const controls: Readonly<Record<(typeof remains)[number], Locator | undefined>> = {
      reload: main.getByRole('button', { name: say('app:reload'), exact: true }),
      retry: main.getByRole('button', { name: say(retry), exact: true }),
      complaints: main.getByRole('link', { name: say('app:toPractice'), exact: true }),
      start_again: main.getByRole('link', { name: say('talk:startAgain'), exact: true }),
      own_tab: main.locator('a[target=_blank]', { hasText: say('start:ownTab') }),
      copy_address: main.locator('code'),
      elsewhere: undefined,
      go_on: undefined,
    };
    for (const remedy of remains) if (controls[remedy] !== undefined) await expect(controls[remedy].first()).toBeEnabled();

    // What is wrong with a file is listed once the words for that have come.
    const named = async () => (await main.innerText()).match(FILE_NAME) ?? [];
    const expected = id === 'start.disk' ? ['amends.html'] : id.endsWith('.broken') ? expect.arrayContaining(['app.json']) : [];
    if (!id.startsWith('worker.')) await expect.poll(named).toEqual(expected);

    const count = () => asked.filter((url) => files?.test(new URL(url).pathname)).length;
    // Whoever asked without end asked two hundred times a second. Another part of the screen may come a little later, and ask once.
    const askNow = async () => {
      const before = count();
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
      return count() - before;
    };
    await expect.poll(askNow).toBe(0);
    expect(count()).toBeLessThanOrEqual(MOST_REQUESTS);
  });
}
