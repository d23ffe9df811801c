import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { BUILD_TARGET } from './browser-floor.ts';

/** A script with everything it imports as one classic script. @param plugins what gives it its virtual modules */
export async function bundleScript(root: string, source: string, plugins: readonly Plugin[] = []): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [...plugins],
    build: { write: false, target: BUILD_TARGET, modulePreload: false, rolldownOptions: { input: join(root, source), output: { format: 'iife' } } },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${source} gave no script.`);
  return chunk.code;
}
