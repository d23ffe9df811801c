import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const cache = join(import.meta.dirname, '..', '..', '.cache');

/** The oldest Chromium, on what was built before. Each test starts its own; nothing here can run for ever. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: join(cache, 'oldest'),
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  globalTimeout: 600_000,
  reporter: [['list'], ['json', { outputFile: join(cache, 'oldest.json') }]],
});
