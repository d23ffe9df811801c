import { expect, type Page } from '@playwright/test';
import { openWithSettings } from './play-talk.ts';
import { failWith, refuseDatabase } from './trouble-causes/cause.ts';
import { APP } from './trouble-causes/start-causes.ts';
import { begin, goTo, playToDebrief, sayByIds } from './walk-states.ts';

/** A state in which something has gone wrong, and how one comes there, in any language. */
export type Trouble = { readonly name: string; readonly open: (page: Page, where: Where) => Promise<void> };

/** Language of the app, and where it is served; the server of all tests unless said. */
export type Where = { readonly language: string; readonly address?: string };

const SCENARIO = 'wrong_order';

export const TROUBLES: readonly Trouble[] = [
  {
    name: 'storage refused',
    open: async (page, where) => {
      await refuseDatabase(page);
      await open(page, where);
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'settings refused',
    open: async (page, where) => {
      await open(page, where);
      await goTo(page, '/settings');
      await expect(page.locator('main fieldset').first()).toBeVisible();
      // What is still on its way says so.
      await expect(page.locator('main progress')).toHaveCount(0);
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.locator('main input[value=dark]').check();
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'a language that does not arrive',
    open: async (page, where) => {
      await page.route(/\/mn\/start\.json$/, (route) => route.abort());
      await open(page, where);
      await page.getByRole('banner').getByRole('combobox').selectOption('mn');
      await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
    },
  },
  {
    name: 'a complaint that cannot be read',
    open: async (page, where) => {
      await page.route(new RegExp(`/talk/${SCENARIO}\\.json$`), (route) => route.abort());
      await open(page, where);
      await goTo(page, `/briefing/${SCENARIO}`);
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'a screen that breaks down',
    open: async (page, where) => {
      await open(page, where);
      await begin(page);
      await page.evaluate(() => {
        // Each turn brings what the customer says into view.
        Element.prototype.scrollIntoView = () => {
          throw new Error(`A planted mistake: ${'thisWordIsLong.'.repeat(8)}`);
        };
      });
      await page.locator('main input').first().check();
      await page.locator('main [data-wide] button').click();
      await expect(page.locator('main pre')).toBeVisible();
    },
  },
  {
    name: 'a screen that breaks down in memory alone',
    open: async (page, where) => {
      await refuseDatabase(page);
      await page.route(/\/talk\/stained_shirt\.json$/, (route) =>
        route.fulfill({ json: { value: { scenario: { method: 'last' }, words: {} }, problems: [] } }),
      );
      await open(page, where);
      await begin(page);
      await sayByIds(page, ['opening.a']);
      await goTo(page, '/briefing/stained_shirt');
      await page.locator('main [role=alert] button[data-variant=primary]').click();
      await expect(page.locator('main [role=status]')).not.toBeEmpty();
    },
  },
  {
    name: 'a part beside the screen that breaks down, and something that failed unseen',
    open: async (page, where) => {
      await open(page, where);
      await page.evaluate(() => void Promise.reject(new Error(`A planted mistake: ${'thisWordIsLong.'.repeat(8)}`)));
      await expect(page.locator('main pre')).toBeVisible();
    },
  },
  {
    name: 'words of later screens that do not come',
    open: async (page, where) => {
      await failWith(page, /\/words\/\w+\.json$/, 'gone');
      await open(page, where);
      await goTo(page, '/history');
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'a complaint that there is not',
    open: async (page, where) => {
      await open(page, where);
      await goTo(page, '/briefing/nope');
      await expect(page.locator('main a[data-variant=primary]')).toBeVisible();
    },
  },
  {
    name: 'an app that does not arrive',
    open: async (page, { language, address }) => {
      await failWith(page, APP, 'foreign');
      await openWithSettings(page, { language }, address);
      await expect(page.getByRole('alert')).toBeVisible();
      await page.locator('summary').click();
    },
  },
  {
    name: 'an app that is slow in coming',
    open: async (page, { language, address }) => {
      await page.clock.install();
      await page.route(APP, () => {});
      await openWithSettings(page, { language }, address);
      await page.clock.runFor(15_000);
      await expect(page.getByRole('status')).toBeVisible();
      await page.clock.resume();
    },
  },
  {
    name: 'a saved talk that cannot be read',
    open: async (page, where) => {
      await open(page, where);
      await changeAttempts(page, 'add');
      await goTo(page, '/history');
      await page.reload();
      await expect(page.locator('main code').first()).toBeVisible();
    },
  },
  {
    name: 'the debrief of a complaint that has changed',
    open: async (page, where) => {
      await open(page, where);
      await playToDebrief(page, 'disastrous');
      await changeAttempts(page, 'age');
      await page.reload();
      await expect(page.locator('main [data-kind=warn]')).toBeVisible();
    },
  },
  {
    name: 'the debrief of a talk that is not over',
    open: async (page, where) => {
      await open(page, where);
      await begin(page);
      await goTo(page, new URL(page.url()).hash.replace('#/talk', '/debrief'));
      await expect(page.locator('main [data-kind=info]')).toBeVisible();
    },
  },
  {
    name: 'a talk that is not on this device',
    open: async (page, where) => {
      await open(page, where);
      await goTo(page, '/talk/nobody');
      await expect(page.locator('main a[data-variant=primary]')).toBeVisible();
    },
  },
  {
    name: 'a screen that is long in coming',
    open: async (page, where) => {
      await page.route(/\/assets\/settings-screen-[^/]*\.js$/, () => {});
      await open(page, where);
      await goTo(page, '/settings');
      await expect(page.locator('main progress')).toBeVisible();
    },
  },
];

async function open(page: Page, { language, address }: Where): Promise<void> {
  await openWithSettings(page, { language }, address);
  await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
}

/** Adds a talk that no reader can read, or makes every kept talk one of an older complaint. */
function changeAttempts(page: Page, how: 'add' | 'age'): Promise<void> {
  return page.evaluate(async (how) => {
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const database = await done(indexedDB.open('amends-attempts'));
    const store = database.transaction('rows', 'readwrite').objectStore('rows');
    if (how === 'add') await done(store.add({ kind: 'attempt', id: 'broken-attempt', index: 0, version: 2, body: { setting: 'shouting' } }));
    else
      for (const row of await done(store.getAll())) {
        if (row.kind !== 'attempt' || row.index > 0) continue;
        const { scenario } = row.body;
        await done(store.put({ ...row, body: { ...row.body, scenario: { ...scenario, revision: scenario.revision + 1 } } }));
      }
    database.close();
  }, how);
}
