import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { StartTroubleId } from '../../../src/domain/trouble/troubles.ts';
import { openWithSettings } from '../play-talk.ts';
import { readLocale } from '../read-content.ts';
import { arrivals, type CauseTrouble } from './cause.ts';

/** The script of the app itself. */
export const APP = /\/assets\/index-[^/]*\.js$/;
const SERVED_PAGE = join(import.meta.dirname, '..', '..', '..', 'dist', 'index.html');

/** A course page whose frame has no origin, nor have the tabs that its links open. */
async function openShutOff(page: Page): Promise<void> {
  await page.route('**/course', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe sandbox="allow-scripts allow-popups" src="/" width="900" height="600"></iframe>' }),
  );
  await page.goto('/course');
}

/** What the page itself says, because nothing else has come. */
export const START_CAUSES: Readonly<Record<StartTroubleId, CauseTrouble>> = {
  'browser.too_old': async (page) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'CompressionStream');
    });
    await openWithSettings(page);
    return {};
  },
  'start.disk': async (page) => {
    await page.goto(pathToFileURL(SERVED_PAGE).href);
    return {};
  },
  'start.no_origin': async (page) => {
    await openShutOff(page);
    return { where: page.frameLocator('iframe') };
  },
  'start.no_origin_tab': async (page) => {
    await openShutOff(page);
    const tab = page.context().waitForEvent('page');
    await page
      .frameLocator('iframe')
      .getByRole('link', { name: readLocale('en', 'start')('ownTab') })
      .click();
    return { where: await tab };
  },
  ...arrivals('start', APP, async (page) => {
    await openWithSettings(page);
    return {};
  }),
  'start.slow': async (page) => {
    await page.clock.install();
    await page.route(APP, () => {});
    await page.goto('/', { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    await page.clock.runFor(15_000);
    return {};
  },
  'start.broke': async (page) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        // The app has no way round this one.
        Object.defineProperty(Promise, 'all', {
          get() {
            throw new Error('A planted mistake');
          },
        });
      });
    });
    await openWithSettings(page);
    return {};
  },
};
