import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { makePseudoRoot } from './make-pseudo-root.ts';

/** A running server of the app with the two added languages, and the way to end it. */
export type PseudoServer = { readonly address: string; readonly close: () => Promise<void> };

/** Builds the app with the configuration that is shipped, from a root with two more languages, and serves what came out. */
export async function servePseudo(): Promise<PseudoServer> {
  const root = makePseudoRoot();
  const configFile = join(import.meta.dirname, '..', '..', '..', 'vite.config.ts');
  const outDir = join(root, 'dist');
  await build({ root, configFile, logLevel: 'error', cacheDir: join(root, '.cache'), build: { outDir, emptyOutDir: true } });
  const server = await preview({ root, configFile, logLevel: 'error', build: { outDir }, preview: { port: 0, strictPort: false, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The server of the added languages has no address.');
  return {
    address,
    close: async () => {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
