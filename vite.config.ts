import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { beforePaintPlugin } from './src/content/build/before-paint-plugin.ts';
import { contentPlugin } from './src/content/build/content-plugin.ts';
import { firstContentPlugin } from './src/content/build/first-content-plugin.ts';

const port = Number(process.env.PORT ?? 4173);

export default defineConfig({
  base: './',
  plugins: [react(), contentPlugin(), firstContentPlugin(), beforePaintPlugin()],
  build: { target: 'es2023', chunkSizeWarningLimit: 400 },
  preview: { port },
  test: {
    // Some tests walk every state of every scenario: they are long, not slow.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'core', environment: 'node', include: ['tests/**/*.test.ts'] } },
      { extends: true, test: { name: 'dom', environment: 'happy-dom', include: ['tests/**/*.test.tsx'], setupFiles: ['tests/setup-dom.ts'] } },
    ],
  },
});
