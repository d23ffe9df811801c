import { readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { openDebrief, openWithSettings, saveAsDownload, sayAll, startTalk } from './play-talk.ts';
import { readLocale, readSentences, readWalkthrough } from './read-content.ts';
import { failWith, refuseDatabase } from './trouble-causes/cause.ts';
import { breakScreen } from './trouble-causes/page-causes.ts';
import { goTo } from './walk-states.ts';

const { replies } = readWalkthrough('wrong_order', 'disastrous');
const app = readLocale('en', 'app');
const trouble = readLocale('en', 'trouble');

/** Everything but the pages and what they hold is out of reach from here on. */
async function cutNetwork(page: Page): Promise<void> {
  await page.route(/\/(?:content|assets)\//, (route) => route.abort());
}

test('a language chosen without a network in the middle of a talk says so, and the talk goes on to its end', async ({ page }) => {
  await openWithSettings(page);
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies.slice(0, 1));
  await cutNetwork(page);
  await page.getByRole('banner').getByRole('combobox').selectOption('ky');
  await expect(page.getByRole('alert')).toContainText('Кыргызча');
  await expect(page.getByRole('alert')).toContainText(trouble('notArrived'));
  await sayAll(page, 'wrong_order', replies.slice(1));
  await expect(page.getByRole('link', { name: readLocale('en', 'talk')('toDebrief') })).toBeVisible();
});

test('where storage is refused and later words do not come, the warning stands there all the same', async ({ page }) => {
  await refuseDatabase(page);
  await failWith(page, /\/words\/\w+\.json$/, 'gone');
  await openWithSettings(page);
  await expect(page.getByRole('alert')).toContainText(trouble('memoryTitle'));
  await startTalk(page, 'wrong_order');
  await sayAll(page, 'wrong_order', replies.slice(0, 2));
});

for (const [what, file, open, seen] of [
  ['later words', /\/en\/words\/history\.json$/, '/history', () => readLocale('en', 'history')('heading')],
  ['the code of a screen', /\/assets\/settings-screen-[^/]*\.js$/, '/settings', () => readLocale('en', 'settings')('heading')],
  ['a complaint', /\/talk\/stained_shirt\.json$/, '/briefing/stained_shirt', () => readSentences('stained_shirt')('title')],
] as const) {
  test(`${what} that did not come are there after another try`, async ({ page }) => {
    await failWith(page, file, 'not_arrived');
    await openWithSettings(page);
    await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
    await goTo(page, open);
    await expect(page.getByRole('alert')).toContainText(trouble('notArrived'));
    await page.unrouteAll();
    await page.getByRole('button', { name: readLocale('en', 'talk')('retry') }).click();
    await expect(page.getByRole('heading', { level: 1, name: seen() })).toBeFocused();
  });
}

test('after a crash in memory alone the talks are saved to a file, in a page that has no network any more', async ({ page }) => {
  await refuseDatabase(page);
  await saveAsDownload(page);
  await breakScreen(page);
  const crash = page.getByRole('alert').filter({ hasText: app('crashTitle') });
  await expect(crash).toContainText(trouble('unkept'));
  await cutNetwork(page);
  const saving = page.waitForEvent('download');
  await crash.getByRole('button', { name: trouble('save') }).click();
  const file = await saving;
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(saved.attempts.map(({ moves }: { moves: unknown[] }) => moves.length)).toEqual([2]);
  await expect(crash).toContainText(file.suggestedFilename());
});

test('after a crash the other screens go on, and talks that are kept are said to be so', async ({ page }) => {
  await breakScreen(page);
  await expect(page.getByRole('alert')).toContainText(trouble('kept'));
  await expect(page.getByRole('alert')).not.toContainText(trouble('unkept'));
  await page.getByRole('link', { name: app('toPractice') }).click();
  await startTalk(page, 'wrong_order');
});

test('where not even the app’s own boundaries can show, the page says so in its own words', async ({ page }) => {
  await openWithSettings(page);
  await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
  await page.evaluate(() => {
    // Every part that is shown from here on breaks down, and so does what says so.
    Object.defineProperty(Array.prototype, 'filter', {
      value() {
        throw new Error('A planted mistake');
      },
    });
    location.hash = '#/settings';
  });
  const words = readLocale('en', 'start');
  await expect(page.getByRole('alert').getByRole('heading')).toHaveText(words('brokeTitle'));
  await expect(page.getByRole('alert')).toContainText('A planted mistake');
  await page.getByRole('button', { name: app('reload') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(readLocale('en', 'settings')('heading'));
});

test.describe('in frames', () => {
  /** Puts a page into a frame of a course's page. */
  async function frame(page: Page, sandbox: string, src: string): Promise<FrameLocator> {
    await page.route('**/course', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe sandbox="${sandbox}" src="${src}" width="1000" height="700"></iframe>` }),
    );
    await page.goto('/course');
    return page.frameLocator('iframe');
  }

  test('the page that cannot run without an origin leads to a tab of its own, where it runs', async ({ page }) => {
    const inFrame = await frame(page, 'allow-scripts allow-popups allow-popups-to-escape-sandbox', '/#/briefing/stained_shirt');
    const opening = page.context().waitForEvent('page');
    await inFrame.getByRole('link', { name: readLocale('en', 'start')('ownTab') }).click();
    await expect((await opening).getByRole('heading', { level: 1, name: readSentences('stained_shirt')('title') })).toBeVisible();
  });

  /** How course pages show a file that somebody has handed them: by its address, by its text, or as a `blob:` of it. */
  const FILLED = {
    src: '<iframe sandbox="allow-scripts allow-forms" width="1000" height="700" src="/amends.html"></iframe>',
    srcdoc: '<script>fetch("/amends.html").then((file) => file.text()).then((text) => { frame.srcdoc = text; });</script>',
    blob: '<script>fetch("/amends.html").then((file) => file.blob()).then((file) => { frame.src = URL.createObjectURL(file); });</script>',
  };
  const EMPTY = '<iframe id="frame" sandbox="allow-scripts allow-forms" width="1000" height="700"></iframe>';

  for (const [way, body] of Object.entries(FILLED))
    test(`the one file plays a talk to its debrief without an origin, filled by ${way}, in memory, and says so`, async ({ page }) => {
      // A whole talk in a file of four million bytes: long, not slow.
      test.setTimeout(120_000);
      const file = readFileSync(new URL('../../dist-file/amends.html', import.meta.url));
      await page.route('**/amends.html', (route) => route.fulfill({ contentType: 'text/html', body: file }));
      await page.route('**/course', (route) => route.fulfill({ contentType: 'text/html', body: way === 'src' ? body : EMPTY + body }));
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto('/course');
      const inFrame = page.frameLocator('iframe');
      await expect(inFrame.getByRole('alert')).toContainText(trouble('memoryTitle'));
      const words = readSentences('wrong_order');
      await inFrame.getByRole('link', { name: words('title') }).click();
      await inFrame.getByRole('button', { name: readLocale('en', 'briefing')('start'), exact: true }).click();
      const lines = inFrame.getByRole('log').getByRole('listitem');
      for (const reply of replies) {
        const said = await lines.count();
        await inFrame.getByRole('radio', { name: words(`turn.${reply}`), exact: true }).check();
        await inFrame.getByRole('button', { name: readLocale('en', 'talk')('send'), exact: true }).click();
        await expect.poll(() => lines.count()).toBeGreaterThan(said + 1);
      }
      await inFrame.getByRole('link', { name: readLocale('en', 'talk')('toDebrief'), exact: true }).click();
      await expect(inFrame.getByRole('list', { name: readLocale('en', 'debrief')('stepsLabel') })).toBeVisible();
      await inFrame.getByRole('link', { name: readLocale('en', 'briefing')('back'), exact: true }).click();
      await expect(inFrame.getByRole('link', { name: words('title') })).toBeVisible();
      expect(errors).toEqual([]);
    });
});

test('a talk that is played in a complaint’s own page goes to its debrief where storage is refused', async ({ page }) => {
  await refuseDatabase(page);
  await openWithSettings(page, {}, '/complaints/en/wrong_order.html#/begin/wrong_order');
  await expect(page.getByRole('alert')).toContainText(trouble('memoryTitle'));
  await sayAll(page, 'wrong_order', replies);
  await openDebrief(page);
});
