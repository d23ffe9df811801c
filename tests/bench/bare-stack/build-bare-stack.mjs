import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/**
 * Builds the page that Amends is measured against: the same libraries and the same talk, and one screen.
 * @param {string} root folder of package.json
 * @param {string} folder where to build to
 */
export async function buildBareStack(root, folder) {
  await build({
    configFile: false,
    root: join(root, 'tests/bench/bare-stack'),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { target: 'es2023', outDir: folder, emptyOutDir: true },
  });
}
