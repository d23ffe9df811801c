import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../browser/find-chromium.mjs';
import { findFirefox } from '../browser/find-firefox.mjs';

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, '.cache');

// `npm test` chooses a free port and has built already; run alone, this file does both itself.
const port = Number(process.env.E2E_PORT ?? 4187);
const vite = 'node node_modules/vite/bin/vite.js';
const serve = `${vite} preview --host 127.0.0.1 --port ${port} --strictPort`;

// Kept for the worker processes, which read this file again.
process.env.CHROMIUM_PATH = await findChromium();
const firefox = findFirefox();
if (firefox !== undefined) process.env.FIREFOX_PATH = firefox;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: join(cache, 'e2e'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: join(cache, 'e2e.json') }]],
  // A worker would answer for the server, and tests that stand in for the server would not be heard. Tests of the worker let it in.
  use: { baseURL: `http://127.0.0.1:${port}`, trace: 'off', serviceWorkers: 'block', screenshot: 'off', video: 'off' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: { executablePath: process.env.CHROMIUM_PATH } } },
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            testMatch: '**/one-file.e2e.ts',
            use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: { executablePath: firefox } },
          },
        ]),
  ],
  webServer: {
    command: process.env.E2E_BUILT === '1' ? serve : `${vite} build && ${vite} build --mode file && ${serve}`,
    cwd: root,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
