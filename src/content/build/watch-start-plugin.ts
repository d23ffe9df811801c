import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify, type Plugin, transformWithOxc } from 'vite';

const SOURCE = 'src/watch-start.ts';
/** Where it goes: in front of everything that can fail. */
const PLACE = '<!-- watch-start -->';

/**
 * Puts `src/watch-start.ts` into the page itself: it must not have to arrive. Of the source only types and comments are taken
 * away; a bundler would write it in newer syntax than the browsers it is for can read.
 */
export function watchStartPlugin(): Plugin {
  let root = '';
  return {
    name: 'amends-watch-start',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        const script = await readWatchStart(root);
        return html.replace(PLACE, () => `<script>${script}</script>`);
      },
    },
  };
}

/** The script as it stands in a page: with short names, and otherwise as it was written. */
async function readWatchStart(root: string): Promise<string> {
  const file = join(root, SOURCE);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { target: 'es2015', sourcemap: false });
  // What is left of the imports of types would make a module of it.
  const short = await minify(SOURCE, code.replace(/^export \{\};$/m, ''), { compress: false, mangle: true, codegen: false });
  return short.code
    .replace(/^\s*(?:\/\/.*|\/\*\*?[\s\S]*?\*\/)$/gm, '')
    .replace(/^\s+/gm, '')
    .trim();
}
