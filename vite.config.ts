import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { refuseFolder } from './src/authoring/refuse-folder.mjs';
import { BUILD_TARGET } from './src/site/browser-floor.ts';
import { classNames } from './src/site/class-names.ts';
import { developPlugin } from './src/site/develop-plugin.ts';
import { sitePlugin } from './src/site/site-plugin.ts';
import { styleFallbacks } from './src/site/style-fallbacks.ts';

/** Tests of modules that know from their first moment where they run. */
const ALONE = ['tests/offline/worker/**/*.test.ts'];
const refusal = refuseFolder(import.meta.dirname);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}

const port = Number(process.env.PORT ?? 4173);

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react(), sitePlugin(mode === 'file' ? 'one file' : 'served'), developPlugin()],
  css: { modules: classNames, postcss: { plugins: [styleFallbacks()] } },
  build: { target: BUILD_TARGET, chunkSizeWarningLimit: 1000 },
  preview: { port },
  test: {
    // Some tests walk every state of every scenario: they are long, not slow.
    testTimeout: 60_000,
    projects: [
      // In one process after the other's: loading everything anew for each file was half of the work. So each file leaves things as it found them.
      { extends: true, test: { name: 'core', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'worker', environment: 'node', include: ALONE } },
      { extends: true, test: { name: 'dom', environment: 'happy-dom', include: ['tests/**/*.test.tsx'], setupFiles: ['tests/setup-dom.ts'], isolate: false } },
    ],
  },
}));
