import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { StartFile } from '../content-files.ts';
import { bundleScript } from './bundle-script.ts';

const SOURCE = 'src/before-paint.ts';
const DEVELOPMENT_URL = '/before-paint.js';
/** Where the content of a language begins among the built files. */
const START = /^(content\/\w+\/)([a-z]{2,3})\/start\.json$/;
/** Where the tag goes: behind the metas that the script changes, in front of the styles, which would make it wait. */
const PLACE = '<!-- before-paint -->';

/**
 * Puts `src/before-paint.ts` into the page as a classic script in a file of its own, and tells it in its tag where the
 * content is, so that it can ask for what will be needed.
 */
export function beforePaintPlugin(): Plugin[] {
  return [serveBeforePaint(), buildBeforePaint()];
}

function serveBeforePaint(): Plugin {
  return {
    name: 'amends-before-paint-serve',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(DEVELOPMENT_URL, (_, response, next) => {
        bundleScript(server.config.root, SOURCE).then((code) => response.setHeader('Content-Type', 'text/javascript').end(code), next);
      });
    },
    transformIndexHtml: (html) => html.replace(PLACE, () => `<script src="${DEVELOPMENT_URL}"></script>`),
  };
}

function buildBeforePaint(): Plugin {
  let root = '';
  let reference = '';
  let fileName = '';
  return {
    name: 'amends-before-paint',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      this.addWatchFile(join(root, SOURCE));
      reference = this.emitFile({ type: 'asset', name: 'before-paint.js', source: await bundleScript(root, SOURCE) });
    },
    generateBundle() {
      fileName = this.getFileName(reference);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const data = Object.entries(describeContent(bundle)).map(([name, value]) => ` data-${name}="${value}"`);
        return html.replace(PLACE, () => `<script async src="./${fileName}"${data.join('')}></script>`);
      },
    },
  };
}

/** Folder of the content, its languages, and the scenario of the first card. */
function describeContent(bundle: Rolldown.OutputBundle): Record<string, string> {
  const starts = Object.values(bundle).flatMap((file) => {
    const [, folder, language] = START.exec(file.fileName) ?? [];
    return folder === undefined || language === undefined || file.type === 'chunk' ? [] : [{ folder, language, source: String(file.source) }];
  });
  const [start] = starts;
  if (start === undefined) return {};
  const { cards } = JSON.parse(start.source) as StartFile;
  return { folder: `./${start.folder}`, languages: starts.map(({ language }) => language).join(' '), 'first-talk': cards.summaries[0]?.id ?? '' };
}
