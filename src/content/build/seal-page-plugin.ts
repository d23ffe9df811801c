import type { Plugin, Rolldown } from 'vite';
import { findPage, readAsset } from './find-page.ts';
import { writePolicy } from './write-policy.ts';

const STYLE_LINK = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g;

/**
 * Finishes the page of the served build: its style sheet moves into it, so that the first picture waits for no second
 * request, and its policy shuts out whatever it was not built with.
 */
export function sealPagePlugin(): Plugin {
  return {
    name: 'amends-seal-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = findPage(bundle);
        const styles: string[] = [];
        const html = readAsset(page).replace(STYLE_LINK, (_link, file: string) => {
          styles.push(takeStyle(bundle, file));
          return '';
        });
        page.source = writePolicy(
          html.replace('</head>', () => `  <style>${styles.join('')}</style>\n  </head>`),
          'files',
        );
      },
    },
  };
}

/** Takes a style sheet out of the build; the files it names are then named as from the page. */
function takeStyle(bundle: Rolldown.OutputBundle, file: string): string {
  const sheet = bundle[file];
  if (sheet?.type !== 'asset') throw new Error(`The build has no ${file}.`);
  delete bundle[file];
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return readAsset(sheet)
    .trim()
    .replaceAll(/url\(\.\//g, () => `url(./${folder}`);
}
