import type { Plugin, Rolldown } from 'vite';
import { embedOpenings } from './embed-openings.ts';
import { findPage, readAsset } from './find-page.ts';
import { renderFirstCards } from './render-first-cards.ts';
import { writePolicy } from './write-policy.ts';

/** Name of the one file. */
const FILE_NAME = 'amends.html';

const CONTENT = /^content\/(.+)$/;
const SCRIPT = /<script [^>]*src="\.\/([^"]+)"[^>]*><\/script>/g;
const STYLE_LINK = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g;
const ICON = /<link rel="icon" href="\.\/([^"]+)"/;
const FONT_FACE = /@font-face\s*\{[^}]*\}/g;

/** What the app needs up to the first reply in English stands in front of its script, everything else behind it. */
const FIRST = /^en\/(?:start\.json|talk\/)/;

/**
 * Puts the whole app into one page that opens from a disk: script, styles, fonts, icon and every file of the content. Whatever
 * is left over fails the build, because from a disk a page can load nothing.
 */
export function oneFilePlugin(): Plugin {
  let root = '';
  return {
    name: 'amends-one-file',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    // A worker has no file to come from: it stands in the script, as Vite does for `?inline`.
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        return source.endsWith('?worker') ? this.resolve(`${source}&inline`, importer, { skipSelf: true }) : undefined;
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = findPage(bundle);
        const take = (file: string) => takeText(bundle, file);
        const content = Object.keys(bundle).flatMap((file): [string, string][] => {
          const [, path] = CONTENT.exec(file) ?? [];
          return path === undefined ? [] : [[path, take(file)]];
        });
        const files = new Map(content);
        const first = renderFirstCards(files, (_language, id) => `#/briefing/${id}`);
        const openings = await embedOpenings(root, files);
        let app = '';
        let fonts = '';
        const html = readAsset(page)
          .replace('<!-- first-cards -->', () => first.cards)
          .replace('<!-- /first-content -->', () => openings)
          .replace(SCRIPT, (_tag, file: string) => {
            if (!file.includes('before-paint')) {
              app = take(file);
              return '';
            }
            return `<script data-languages="${listLanguages(content)}">${escapeScript(take(file))}</script>`;
          })
          .replace(STYLE_LINK, (_tag, file: string) => {
            const style = take(file);
            fonts = (style.match(FONT_FACE) ?? []).join('');
            return `\n    <style>${style.replace(FONT_FACE, '')}${first.style}</style>`;
          })
          .replace(ICON, (_tag, file: string) => `<link rel="icon" href="data:image/svg+xml;base64,${btoa(take(file))}"`);
        const isFirst = ([path]: [string, string]) => FIRST.test(path);
        const parts = [
          ...content.filter(isFirst).map(renderData),
          `<script>${escapeScript(app)}</script>`,
          ...content.filter((file) => !isFirst(file)).map(renderData),
          `<style>${fonts}</style>`,
        ];
        page.source = writePolicy(
          html.replace('</body>', () => `${parts.join('\n')}\n</body>`),
          'nothing',
        );
        page.fileName = FILE_NAME;
        const left = Object.keys(bundle).filter((file) => bundle[file] !== page);
        if (left.length > 0) throw new Error(`These files have no place in the one file: ${left.join(', ')}`);
      },
    },
  };
}

function listLanguages(content: readonly [path: string, text: string][]): string {
  return content.flatMap(([path]) => (path.endsWith('/start.json') ? [path.slice(0, path.indexOf('/'))] : [])).join(' ');
}

/** Takes a file out of the build and gives its text. */
function takeText(bundle: Rolldown.OutputBundle, file: string): string {
  const found = bundle[file];
  if (found === undefined) throw new Error(`The build has no ${file}.`);
  delete bundle[file];
  return found.type === 'chunk' ? found.code.replaceAll('__VITE_PRELOAD__', 'void 0') : readAsset(found);
}

function renderData([path, text]: [string, string]): string {
  return `<script type="application/json" id="${path}">${text.replaceAll('<', '\\u003c')}</script>`;
}

/** Inside a page, a script ends at the first closing tag, even one in a string. */
function escapeScript(code: string): string {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
