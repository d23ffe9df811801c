import { expect, type Page } from '@playwright/test';
import type { TroubleId } from '../../../src/domain/trouble/troubles.ts';
import { openWithSettings, saveAsDownload } from '../play-talk.ts';
import { readLocale, readWalkthrough } from '../read-content.ts';
import { begin, goTo, playToDebrief, sayByIds } from '../walk-states.ts';
import { arrivals, type CauseTrouble, refuseDatabase } from './cause.ts';

type OfPage = Extract<TroubleId, `${'part' | 'settings' | 'saving' | 'printing'}.${string}` | 'screen.broke'>;

const SETTINGS_SHOWN = 'main fieldset';
const chooseDark = async (page: Page) => {
  await goTo(page, '/settings');
  await expect(page.locator(SETTINGS_SHOWN).first()).toBeVisible();
  return page.locator('main input[value=dark]').check();
};

/** Says something in a talk, and then opens a complaint that comes without what its briefing shows. */
export const breakScreen: CauseTrouble = async (page) => {
  await page.route(/\/talk\/stained_shirt\.json$/, (route) => route.fulfill({ json: { value: { scenario: { method: 'last' }, words: {} }, problems: [] } }));
  await openWithSettings(page);
  await begin(page);
  await sayByIds(page, readWalkthrough('wrong_order', 'disastrous').replies.slice(0, 2));
  await goTo(page, '/briefing/stained_shirt');
  return {};
};

const saveAfterCrash: CauseTrouble = async (page) => {
  await saveAsDownload(page);
  await refuseDatabase(page);
  await breakScreen(page);
  await page.getByRole('button', { name: readLocale('en', 'trouble')('save') }).click();
  return { retry: 'trouble:save' };
};

/** What breaks down in the page itself, or is refused by the browser. */
export const PAGE_CAUSES: Readonly<Record<OfPage, CauseTrouble>> = {
  'screen.broke': breakScreen,
  'part.broke': async (page) => {
    await openWithSettings(page);
    await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
    // The notices stand beside what follows the settings with its look.
    await page.evaluate(() => {
      const { querySelectorAll } = Document.prototype;
      Document.prototype.querySelectorAll = function (selectors: string) {
        if (selectors.includes('theme-color')) throw new Error('A planted mistake');
        return querySelectorAll.call(this, selectors);
      };
    });
    await chooseDark(page);
    return {};
  },
  'part.failed': async (page) => {
    await openWithSettings(page);
    await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
    await page.evaluate(() => void Promise.reject(new Error('A planted mistake')));
    return {};
  },
  'printing.refused': async (page) => {
    await openWithSettings(page);
    await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
    await playToDebrief(page, 'disastrous');
    const { href } = new URL(page.url());
    // As in a course's page, which may show scripts and their origin, and no dialogues.
    await page.route('**/course', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe sandbox="allow-scripts allow-same-origin" src="${href}" width="1000" height="700"></iframe>` }),
    );
    await page.goto('/course');
    const where = page.frameLocator('iframe');
    await where.getByRole('button', { name: readLocale('en', 'debrief')('print') }).click();
    return { where };
  },
  'settings.memory_only': async (page) => {
    await openWithSettings(page);
    await expect(page.locator('main:has(+ footer) article').first()).toBeVisible();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await chooseDark(page);
    return {};
  },
  ...arrivals('saving', /\/assets\/start-backup-[^/]*\.js$/, saveAfterCrash),
  'saving.failed': async (page) => {
    await page.addInitScript(() => {
      URL.createObjectURL = () => {
        throw new Error('no room');
      };
    });
    return saveAfterCrash(page);
  },
};
