import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundleScript } from './bundle.ts';
import { CONTENT_MODULE, nameLibrary, renderContentModule } from './content-module.ts';
import { ENTRIES } from './entries.ts';
import { listPages } from './list-pages.ts';
import { readPageWords } from './page-words.ts';
import { readWatchStart } from './read-watch-start.ts';
import { renderContent } from './render-content.ts';
import { renderDocument } from './render-document.ts';
import { SOURCES } from './site-plugin.ts';

const FOLDER = '/content/development/';
const BEFORE_PAINT = 'before-paint.js';

/** The site while developing: the page of all without prerendered views, and content and scripts as they are on the disk now. */
export function developPlugin(): Plugin {
  let root = '';
  return {
    name: 'amends-develop',
    apply: 'serve',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === CONTENT_MODULE ? `\0${id}` : undefined),
    load: async (id) => (id === `\0${CONTENT_MODULE}` ? renderContentModule(await nameLibrary(root), JSON.stringify(`.${FOLDER}`)) : undefined),
    configureServer(server) {
      server.middlewares.use(`/${BEFORE_PAINT}`, (_, response, next) => {
        bundleScript(root, ENTRIES.beforePaint).then((code) => response.setHeader('Content-Type', 'text/javascript').end(code), next);
      });
      server.middlewares.use(FOLDER, (request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
        renderContent(root).then((files) => {
          const text = files.get(path);
          if (text === undefined) return next();
          response.setHeader('Content-Type', 'application/json').end(text);
        }, next);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler() {
        const words = await readPageWords(root, console.warn);
        const [page] = listPages(
          { files: new Map(), words },
          {
            watchStart: await readWatchStart(root),
            beforePaint: { src: BEFORE_PAINT },
            body: [{ src: ENTRIES.app, isModule: true }],
            links: [{ rel: 'icon', href: `./${ENTRIES.icon}`, type: 'image/svg+xml' }],
            style: '',
            loads: 'anything',
          },
        );
        return page && renderDocument(page, []);
      },
    },
    handleHotUpdate({ file, server }) {
      if (SOURCES.some((source) => file.startsWith(join(root, source)))) server.ws.send({ type: 'full-reload' });
    },
  };
}
