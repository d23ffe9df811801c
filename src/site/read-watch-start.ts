import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify, transformWithOxc } from 'vite';
import { ENTRIES } from './entries.ts';

/**
 * `src/watch-start.ts` as it stands in a page: with short names and without types and comments, and otherwise as it was written. A bundler
 * would write it in newer syntax than the browsers it is for can read.
 */
export async function readWatchStart(root: string): Promise<string> {
  const file = join(root, ENTRIES.watchStart);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { target: 'es2015', sourcemap: false });
  // What is left of the imports of types would make a module of it.
  const short = await minify(file, code.replace(/^export \{\};$/m, ''), { compress: false, mangle: true, codegen: false });
  return short.code
    .replace(/^\s*(?:\/\/.*|\/\*\*?[\s\S]*?\*\/)$/gm, '')
    .replace(/^\s+/gm, '')
    .trim();
}
