import { expect, type Page } from '@playwright/test';
import type { TroubleId } from '../../../src/domain/trouble/troubles.ts';
import { openWithSettings } from '../play-talk.ts';
import { readLocale, readWalkthrough } from '../read-content.ts';
import { begin, goTo, sayByIds } from '../walk-states.ts';
import { arrivals, type CauseTrouble, refuseDatabase } from './cause.ts';

type OfTalks = Extract<TroubleId, `${'talk' | 'talks' | 'storage'}.${string}`>;

const FIRST = readWalkthrough('wrong_order', 'half_good').replies.slice(0, 1);

/**
 * Begins a talk and comes back to the page of all complaints, with nothing of it open any more.
 * @param isFound whether that page will know of it
 * @returns the address of the talk
 */
async function leaveTalk(page: Page, isFound = true): Promise<string> {
  await openWithSettings(page);
  await begin(page);
  await sayByIds(page, FIRST);
  const { hash } = new URL(page.url());
  await goTo(page, '/');
  await page.reload();
  await expect(page.getByRole('link', { name: readLocale('en', 'choose')('continue'), exact: true })).toHaveCount(isFound ? 1 : 0);
  await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
  return hash.slice(1);
}

/** Changes what is kept of every talk behind the app's back. */
function changeHeads(page: Page, change: 'age' | 'spoil' | 'lend'): Promise<void> {
  return page.evaluate(async (change) => {
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const database = await done(indexedDB.open('amends-attempts'));
    const store = database.transaction('rows', 'readwrite').objectStore('rows');
    for (const row of await done(store.getAll())) {
      if (row.kind !== 'attempt' || row.index > 0) continue;
      const { scenario } = row.body;
      const changes = {
        age: { scenario: { ...scenario, revision: scenario.revision + 1 } },
        spoil: { setting: 'shouting' },
        lend: { library: 'lakeside' },
      };
      await done(store.put({ ...row, body: { ...row.body, ...changes[change] } }));
    }
    database.close();
  }, change);
}

/** Makes of a page one of the next version, which asks for the database one version higher. */
async function openNewer(page: Page): Promise<Page> {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      return version === undefined ? open.call(this, name) : open.call(this, name, version + 1);
    };
  });
  await openWithSettings(page);
  return page;
}

/** What befalls a talk, and where it is kept. */
export const TALK_CAUSES: Readonly<Record<OfTalks, CauseTrouble>> = {
  'talk.missing': async (page) => {
    await openWithSettings(page, {}, '/#/talk/nobody');
    return {};
  },
  'talk.foreign': async (page) => {
    const talk = await leaveTalk(page);
    await changeHeads(page, 'lend');
    await page.reload();
    await goTo(page, talk);
    return {};
  },
  'talk.outdated': async (page) => {
    const talk = await leaveTalk(page);
    await changeHeads(page, 'age');
    await page.reload();
    await goTo(page, talk);
    return {};
  },
  'talk.unreadable': async (page) => {
    const talk = await leaveTalk(page);
    await changeHeads(page, 'spoil');
    await goTo(page, talk);
    return {};
  },
  'talk.saving_long': async (page) => {
    await openWithSettings(page);
    await begin(page);
    const other = await page.context().newPage();
    await other.goto('/manifest.webmanifest');
    await other.evaluate(async () => {
      const opening = indexedDB.open('amends-attempts');
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const store = database.transaction('rows', 'readwrite').objectStore('rows');
      const hold = () => {
        store.count().onsuccess = hold;
      };
      hold();
    });
    await page.bringToFront();
    await page.locator('main input').first().check();
    await page.locator('main [data-wide] button').click();
    return {};
  },
  'talk.failed': async (page) => {
    await openWithSettings(page);
    await begin(page);
    await openNewer(await page.context().newPage());
    await expect(page.getByText(readLocale('en', 'trouble')('newerTitle'))).toBeVisible();
    await page.bringToFront();
    await page.locator('main input').first().check();
    await page.locator('main [data-wide] button').click();
    return {};
  },
  'talk.unscored': async (page) => {
    const { replies } = readWalkthrough('wrong_order', 'disastrous');
    await page.route(/\/assets\/(?:scoring-worker|score-attempt)-[^/]*\.js$/, (route) => route.abort());
    await openWithSettings(page);
    await begin(page);
    await sayByIds(page, replies);
    return {};
  },
  ...arrivals('talks', /\/assets\/attempt-kind-[^/]*\.js$/, async (page) => {
    await leaveTalk(page, false);
    await goTo(page, '/history');
    return {};
  }),
  'talks.failed': async (page) => {
    await refuseDatabase(page);
    await page.addInitScript(() => {
      const { reverse } = Array.prototype;
      // Listing the talks in memory is the only place that turns a list round which is empty.
      Array.prototype.reverse = function () {
        if (this.length === 0) throw new Error('A planted mistake');
        return reverse.call(this);
      };
    });
    await openWithSettings(page, {}, '/#/history');
    return {};
  },
  'storage.memory_only': async (page) => {
    await refuseDatabase(page);
    await openWithSettings(page);
    return {};
  },
  'storage.full': async (page) => {
    await openWithSettings(page);
    await begin(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await sayByIds(page, FIRST);
    return {};
  },
  'storage.deleted': async (page) => {
    await openWithSettings(page);
    await begin(page);
    await sayByIds(page, FIRST);
    await page.evaluate(() => {
      // A browser that neither opens a new database nor refuses it.
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    });
    const other = await page.context().newPage();
    await other.goto('/manifest.webmanifest');
    await other.evaluate(() => void indexedDB.deleteDatabase('amends-attempts'));
    await page.bringToFront();
    return {};
  },
  'storage.blocked': async (page) => {
    const older = await page.context().newPage();
    await openWithSettings(older);
    await expect(older.locator('main:has(+ footer) article').first()).toBeVisible();
    await older.evaluate(
      () =>
        new Promise((resolve) => {
          IDBDatabase.prototype.close = () => {};
          const opening = indexedDB.open('amends-attempts');
          opening.onsuccess = () => resolve(Object.assign(window, { held: opening.result }) === window);
        }),
    );
    // A tab behind another one starts late.
    await page.bringToFront();
    await openNewer(page);
    return {};
  },
  'storage.newer': async (page) => {
    const newer = await openNewer(await page.context().newPage());
    await expect(newer.locator('main:has(+ footer) article').first()).toBeVisible();
    await openWithSettings(page);
    return {};
  },
  'storage.taken_over': async (page) => {
    await openWithSettings(page);
    await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
    await openNewer(await page.context().newPage());
    return {};
  },
};
