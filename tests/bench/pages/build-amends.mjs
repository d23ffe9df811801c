import { join } from 'node:path';
import { build } from 'vite';

/**
 * Builds Amends as it is shipped, or as another configuration says.
 * @param {string} root folder of package.json
 * @param {string} folder where to build to
 * @param {string} [sources] folder with index.html, sources and content; the same as root where nothing else is said
 * @param {string} [config]
 */
export async function buildAmends(root, folder, sources = root, config = 'vite.config.ts') {
  await build({
    configFile: join(root, config),
    root: sources,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 100_000 },
  });
}
