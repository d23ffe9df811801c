import { expect, type Page } from '@playwright/test';
import type { TroubleId } from '../../../src/domain/trouble/troubles.ts';
import { openWithSettings } from '../play-talk.ts';
import { readLocale } from '../read-content.ts';
import type { CauseTrouble, Told } from './cause.ts';

type OfWorker = Extract<TroubleId, `worker.${string}`>;

/** A file that the worker keeps and that no page asks for. */
const FILE = 'icons/icon-192.png';

/** Opens the settings, where it is said why the app is not kept. */
async function openSettings(page: Page, values: Told['values'] = {}): Promise<Told> {
  await openWithSettings(page, {}, '/#/settings');
  await expect(page.getByRole('contentinfo')).toContainText(readLocale('en', 'offline')('failed'), { timeout: 30_000 });
  return { values, retry: 'offline:retry' };
}

/** The worker's request for one file, answered otherwise. */
async function answerWorker(page: Page, answer: { readonly status: number; readonly body: string } | undefined): Promise<Told> {
  await page.context().route(`**/${FILE}`, (route) => (answer === undefined ? route.abort() : route.fulfill({ contentType: 'text/html', ...answer })));
  return openSettings(page, { file: FILE });
}

/** What keeps the app from being kept on the device. */
export const WORKER_CAUSES: Readonly<Record<OfWorker, CauseTrouble>> = {
  'worker.unreachable': (page) => answerWorker(page, undefined),
  'worker.missing': (page) => answerWorker(page, { status: 404, body: 'Not Found' }),
  'worker.changed': (page) => answerWorker(page, { status: 200, body: '<!doctype html><title>Sign in</title>' }),
  'worker.no_room': async (page) => {
    const session = await page.context().newCDPSession(page);
    await page.goto('/manifest.webmanifest');
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 100_000 });
    return openSettings(page);
  },
  'worker.worker_refused': async (page) => {
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new TypeError('ServiceWorker script evaluation failed'));
    });
    return openSettings(page);
  },
  'worker.unanswered': async (page) => {
    await page.addInitScript(() => {
      if (location.pathname.endsWith('/kept-offline')) document.addEventListener('DOMContentLoaded', () => document.querySelector('title')?.remove());
    });
    return openSettings(page);
  },
  'worker.failed': async (page) => {
    await page.addInitScript(() => {
      ServiceWorker.prototype.postMessage = () => {
        throw new Error('A planted mistake');
      };
    });
    return openSettings(page);
  },
};
