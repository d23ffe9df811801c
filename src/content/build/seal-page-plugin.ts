import type { Plugin, Rolldown } from 'vite';
import { findPage, readAsset } from './find-page.ts';
import { nameLanguagePage, placeLanguage } from './place-language.ts';
import { HOME, placeOpening } from './place-opening.ts';
import { renderFirstCards } from './render-first-cards.ts';
import { renderOpenings } from './render-openings.ts';
import { writePolicy } from './write-policy.ts';

const CONTENT = /^content\/\w+\/(.+)$/;
/** As Vite writes it for the app. */
const APP_SCRIPT = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
const BEFORE_PAINT = /<script async src="[^"]*before-paint[^"]*"/;
const STYLE_LINK = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g;

/**
 * Finishes the page of the served build: its style sheet moves into it, so that the first picture waits for no second
 * request, the app is asked for but started by the script that runs before the first picture, and its policy shuts out
 * whatever it was not built with. Each complaint gets a page of its own beside it, and so do all complaints in one language.
 */
export function sealPagePlugin(): Plugin {
  let root = '';
  return {
    name: 'amends-seal-page',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = findPage(bundle);
        const styles: string[] = [];
        const html = readAsset(page).replace(STYLE_LINK, (_link, file: string) => {
          styles.push(takeStyle(bundle, file));
          return '';
        });
        const content = listContent(bundle);
        const first = renderFirstCards(content, (language, id) => `./complaints/${language}/${id}.html`);
        const whole = holdApp(html).replace('</head>', () => `  <style>${styles.join('')}${first.style}</style>\n  </head>`);
        const emit = (fileName: string, html: string) => this.emitFile({ type: 'asset', fileName, source: writePolicy(html, 'files') });
        const openings = await renderOpenings(root, content, HOME);
        for (const opening of openings) emit(opening.fileName, placeOpening(whole, opening));
        for (const language of new Set(openings.map((opening) => opening.language))) {
          emit(nameLanguagePage(language), placeLanguage(whole, language, content, openings));
        }
        page.source = writePolicy(
          whole.replace('<!-- first-cards -->', () => first.cards),
          'files',
        );
      },
    },
  };
}

/** Has the app fetched with the page, and started by `src/before-paint.ts` when the page has been shown. */
function holdApp(html: string): string {
  const [tag, url] = APP_SCRIPT.exec(html) ?? [];
  const [starter] = BEFORE_PAINT.exec(html) ?? [];
  if (tag === undefined || starter === undefined) throw new Error('The page has no script of the app, or none that starts it.');
  return html.replace(tag, () => `<link rel="modulepreload" crossorigin href="${url}">`).replace(starter, () => `${starter} data-app="${url}"`);
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

/** The content by path below its folder. */
function listContent(bundle: Rolldown.OutputBundle): ReadonlyMap<string, string> {
  const files = Object.values(bundle).flatMap((file): [string, string][] => {
    const [, path] = CONTENT.exec(file.fileName) ?? [];
    return path === undefined || file.type === 'chunk' ? [] : [[path, readAsset(file)]];
  });
  return new Map(files);
}
