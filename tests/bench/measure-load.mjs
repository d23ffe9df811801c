import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../browser/find-chromium.mjs';
import { serveFolder } from './serve-folder.mjs';

const RUNS = 7;
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** Selectors of what is pressed on the way to the first reply, in order. */
const PRODUCT = ['main article a', 'main button[data-variant="primary"]'];

/**
 * Milliseconds to the first visible choice, CPU four times slower, slow 4G, empty cache: the product from its first screen,
 * its cards and buttons pressed by script as soon as they show, against a page on which React shows one radio button.
 * @param {string} root
 * @returns {Promise<{ page: string, paint: number, screen: number, choice: number, requests: number, kilobytes: number }[]>} medians of seven
 */
export async function measureLoad(root) {
  const work = mkdtempSync(join(tmpdir(), 'amends-bench-'));
  const browser = await chromium.launch({ executablePath: await findChromium() });
  try {
    await build({ root, logLevel: 'error', build: { outDir: join(work, 'product'), emptyOutDir: true } });
    await build({
      configFile: false,
      root: join(root, 'tests/bench/empty-page'),
      logLevel: 'error',
      build: { outDir: join(work, 'empty'), emptyOutDir: true },
    });
    const targets = [
      { page: 'empty React page', folder: join(work, 'empty'), press: [], screen: 'input[type=radio]' },
      { page: 'Amends', folder: join(work, 'product'), press: PRODUCT, screen: PRODUCT[0] },
    ];
    const results = targets.map(() => []);
    for (let run = 0; run <= RUNS; run += 1) {
      for (const [index, target] of targets.entries()) {
        const result = await visit(browser, target);
        // The first round only warms up.
        if (run > 0) results[index].push(result);
      }
    }
    return targets.map(({ page }, index) => ({ page, ...medians(results[index]) }));
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}

async function visit(browser, { folder, press, screen }) {
  const server = await serveFolder(folder);
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let requests = 0;
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
  });
  await page.addInitScript(
    ({ press, screen }) => {
      const waiting = [...press];
      const seen = {};
      const look = () => {
        if (document.querySelector(screen) !== null) seen.screen ??= performance.now();
        const next = waiting[0] && document.querySelector(waiting[0]);
        if (next && !next.disabled) {
          waiting.shift();
          next.click();
        }
        if (waiting.length === 0 && document.querySelector('form input[type=radio], #root > input[type=radio]') !== null) {
          seen.choice ??= performance.now();
        }
        globalThis.seen = seen;
        if (seen.choice === undefined) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { press, screen },
  );
  await page.goto(server.url);
  await page.waitForFunction(() => globalThis.seen?.choice !== undefined, undefined, { timeout: 60_000, polling: 50 });
  const times = await page.evaluate(() => ({ ...globalThis.seen, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime }));
  const result = { ...times, requests, kilobytes: bytes / 1000 };
  await context.close();
  server.close();
  return result;
}

function medians(results) {
  const median = (key) => {
    const values = results.map((result) => result[key] ?? Number.NaN).sort((a, b) => a - b);
    return Math.round(values[values.length >> 1]);
  };
  return { paint: median('paint'), screen: median('screen'), choice: median('choice'), requests: median('requests'), kilobytes: median('kilobytes') };
}
