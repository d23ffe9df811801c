import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { openDebrief, openWithSettings, readScores, sayAll, startTalk } from './play-talk.ts';
import { readWalkthrough } from './read-content.ts';

const { replies, scores } = readWalkthrough('stained_shirt', 'half_good');
const STEPS = ['listen', 'apologize', 'solve', 'thank', 'compensate'];
const EXPECTED = STEPS.map((step) => scores[step]);

test.use({ locale: 'en-GB' });

/** Addresses of the workers that a page starts, in order. */
function watchWorkers(page: Page): string[] {
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  return started;
}

async function playToDebrief(page: Page): Promise<void> {
  await startTalk(page, 'stained_shirt');
  await sayAll(page, 'stained_shirt', replies);
  await openDebrief(page);
  expect(await readScores(page)).toEqual(EXPECTED);
}

test('a talk is scored beside the page, once for its end and its debrief, and again where the page comes anew', async ({ page }) => {
  const workers = watchWorkers(page);
  await openWithSettings(page);
  await playToDebrief(page);
  expect(workers).toEqual([expect.stringMatching(/\/assets\/scoring-worker-[\w-]+\.js$/)]);
  await page.reload();
  await expect.poll(() => readScores(page)).toEqual(EXPECTED);
  expect(workers).toHaveLength(2);
});

test('where the worker does not come, or is refused, the page scores itself', async ({ page }) => {
  await page.route(/scoring-worker/, (route) => route.abort());
  await openWithSettings(page);
  await playToDebrief(page);
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('refused', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  await page.reload();
  await expect.poll(() => readScores(page)).toEqual(EXPECTED);
});

test('the one file has its worker in it', async ({ page }) => {
  const workers = watchWorkers(page);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(pathToFileURL(join(import.meta.dirname, '..', '..', 'dist-file', 'amends.html')).href);
  await playToDebrief(page);
  expect(workers).toEqual([expect.stringMatching(/^blob:/)]);
  expect(complaints).toEqual([]);
});
