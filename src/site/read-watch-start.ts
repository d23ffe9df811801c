import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify, transformWithOxc } from 'vite';
import { ENTRIES } from './entries.ts';

/**
 * `src/watch-start.ts` as it stands in a page: with short names and without types and comments, and otherwise as it was written. A bundler
 * would write it in newer syntax than the browsers it is for can read, and so does one that takes out all white space.
 */
export async function readWatchStart(root: string): Promise<string> {
  const file = join(root, ENTRIES.watchStart);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { target: 'es2015', sourcemap: false });
  const short = await minify(file, code, { compress: false, mangle: true, codegen: { removeWhitespace: false, legalComments: 'none' } });
  return short.code
    .split('\n')
    .map((line) => line.trim())
    .join('');
}
