import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { beforePaintPlugin } from './src/content/build/before-paint-plugin.ts';
import { BUILD_TARGET } from './src/content/build/browser-floor.ts';
import { compileAheadPlugin } from './src/content/build/compile-ahead-plugin.ts';
import { contentPlugin } from './src/content/build/content-plugin.ts';
import { firstContentPlugin } from './src/content/build/first-content-plugin.ts';
import { installPlugin } from './src/content/build/install-plugin.ts';
import { oneFilePlugin } from './src/content/build/one-file-plugin.ts';
import { robotsPlugin } from './src/content/build/robots-plugin.ts';
import { sealPagePlugin } from './src/content/build/seal-page-plugin.ts';
import { serviceWorkerPlugin } from './src/content/build/service-worker-plugin.ts';
import { styleFallbacks } from './src/content/build/style-fallbacks.ts';
import { watchStartPlugin } from './src/content/build/watch-start-plugin.ts';

const port = Number(process.env.PORT ?? 4173);

/** The served build: files beside a page, each as late as it can be. */
const served = {
  plugins: [contentPlugin(), compileAheadPlugin(), installPlugin(), sealPagePlugin(), serviceWorkerPlugin(), robotsPlugin()],
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial' as const] }] } } },
  },
};

/** The one file: everything in a page that opens from a disk. */
const oneFile = {
  plugins: [contentPlugin({ isEmbedded: true }), oneFilePlugin()],
  build: {
    outDir: 'dist-file',
    cssCodeSplit: false,
    modulePreload: false as const,
    assetsInlineLimit: () => true,
    // There is no file to be relative to, and nothing is loaded later.
    rolldownOptions: { output: { format: 'iife' as const, codeSplitting: false }, transform: { define: { 'import.meta': '{}' } } },
  },
};

export default defineConfig(({ mode }) => {
  const kind = mode === 'file' ? oneFile : served;
  return {
    base: './',
    plugins: [react(), firstContentPlugin(), watchStartPlugin(), beforePaintPlugin(), ...kind.plugins],
    css: { postcss: { plugins: [styleFallbacks()] } },
    build: { target: BUILD_TARGET, chunkSizeWarningLimit: 1000, ...kind.build },
    preview: { port },
    test: {
      // Some tests walk every state of every scenario: they are long, not slow.
      testTimeout: 60_000,
      projects: [
        { extends: true, test: { name: 'core', environment: 'node', include: ['tests/**/*.test.ts'] } },
        { extends: true, test: { name: 'dom', environment: 'happy-dom', include: ['tests/**/*.test.tsx'], setupFiles: ['tests/setup-dom.ts'] } },
      ],
    },
  };
});
