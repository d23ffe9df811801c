import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rolldown, UserConfig } from 'vite';
import { languageOf } from '../content/content-files.ts';
import { bundleScript, loadBundled } from './bundle.ts';
import { CONTENT_MODULE, fromScript, nameFolder, nameLibrary, renderContentModule, WORKER_FILE } from './content-module.ts';
import { ENTRIES } from './entries.ts';
import { gatherOneFile, gatherServed, takeApp, type Watchers } from './gather-assets.ts';
import { INSTALL_LINKS, readInstallFiles } from './install-files.ts';
import { listOneFile, listPages, ONE_FILE } from './list-pages.ts';
import type { PageSpec } from './page-spec.ts';
import { readPageWords } from './page-words.ts';
import { readWatchStart } from './read-watch-start.ts';
import { renderContent } from './render-content.ts';
import { FROM_PAGE, renderDocument } from './render-document.ts';
import { EVERY_LANGUAGE, listWorkerFiles, type SiteFile } from './worker-files.ts';

/** The served build: pages with files beside them, each as late as it can be. */
const SERVED: UserConfig = {
  build: {
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: ENTRIES.app }, output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial' as const] }] } } },
  },
  experimental: { renderBuiltUrl: (file, { hostType }) => (hostType === 'css' ? FROM_PAGE + file : undefined) },
};

/** The one file, which opens from a disk. As a library Vite puts everything into one classic script, and nothing round what is imported later. */
const ONE: UserConfig = {
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    cssCodeSplit: false,
    lib: { entry: ENTRIES.app, formats: ['iife'], name: 'amends', fileName: 'app', cssFileName: 'app' },
    // There is no file to be relative to.
    rolldownOptions: { output: { codeSplitting: false }, transform: { define: { 'import.meta': '{}' } } },
  },
};

/**
 * Makes the site: gives the app its content, prerenders the pages, and lists every file for the service worker (README.md).
 * @param listServed which pages the served build has
 */
export function sitePlugin(kind: 'served' | 'one file', listServed = listPages): Plugin {
  let root = '';
  let content: ReadonlyMap<string, string> = new Map();
  let warn: (message: string) => void = console.warn;
  const plugin: Plugin = {
    name: 'amends-site',
    apply: 'build',
    enforce: 'post',
    config: ({ build }) => (kind === 'served' ? SERVED : { ...ONE, build: { ...ONE.build, outDir: build?.outDir ?? 'dist-file' } }),
    configResolved(config) {
      root = config.root;
      warn = (message) => config.logger.warn(message);
    },
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        if (source === CONTENT_MODULE) return `\0${source}`;
        // A worker has no file to come from in the one file: it stands in the script.
        return kind === 'one file' && source.endsWith('?worker') ? this.resolve(`${source}&inline`, importer, { skipSelf: true }) : undefined;
      },
    },
    async load(id) {
      if (id !== `\0${CONTENT_MODULE}`) return undefined;
      for (const file of await listSources(root)) this.addWatchFile(file);
      content = await renderContent(root);
      const library = await nameLibrary(root);
      return kind === 'served' ? renderContentModule(library, fromScript(nameFolder(content)), fromScript(WORKER_FILE)) : renderContentModule(library);
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const words = await readPageWords(root, warn);
        const watchers = await readWatchers(root);
        const app = takeApp(bundle);
        if (kind === 'one file') {
          const page = listOneFile({ files: content, words }, gatherOneFile(app, watchers, content));
          delete bundle[app.chunk.fileName];
          failOnLeft(bundle);
          const [document] = await renderPages(root, content, [page]);
          this.emitFile({ type: 'asset', fileName: ONE_FILE, source: document?.content ?? '' });
          return;
        }
        const folder = nameFolder(content);
        const { assets, files } = gatherServed(app, watchers, folder, INSTALL_LINKS);
        const written: SiteFile[] = [
          ...[...content].map(([path, text]) => ({ path: folder + path, content: text, language: languageOf(path) ?? EVERY_LANGUAGE })),
          ...Object.entries(files).map(([path, text]) => ({ path, content: text })),
          ...(await readInstallFiles(root)),
          ...(await renderPages(root, content, listServed({ files: content, words }, assets))),
        ];
        const list = listWorkerFiles([...listBuilt(bundle), ...written]);
        const code = Object.entries(list).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
        const worker = await bundleScript(root, ENTRIES.worker, { 'virtual:worker-files': code.join('\n') });
        for (const { path, content } of [...written, { path: WORKER_FILE, content: worker }, ROBOTS])
          this.emitFile({ type: 'asset', fileName: path, source: content });
      },
    },
  };
  return plugin;
}

/**
 * Lets search engines read everything, in so many words (RFC 9309): many hosts answer a missing `robots.txt` with the first page. The service
 * worker does not keep it: hosts write over it, and no visitor needs it.
 */
const ROBOTS: SiteFile = { path: 'robots.txt', content: 'User-agent: *\nAllow: /\n' };

/** The folders that the content is made of. */
export const SOURCES = ['locales', 'scenarios'];

async function listSources(root: string): Promise<string[]> {
  const entries = await Promise.all(SOURCES.map((folder) => readdir(join(root, folder), { withFileTypes: true, recursive: true })));
  return entries.flat().flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
}

async function readWatchers(root: string): Promise<Watchers> {
  const [watchStart, beforePaint, icon] = await Promise.all([
    readWatchStart(root),
    bundleScript(root, ENTRIES.beforePaint),
    readFile(join(root, ENTRIES.icon), 'utf8'),
  ]);
  return { watchStart, beforePaint, icon };
}

/** Renders the app at every route of the pages, and writes their documents. */
async function renderPages(root: string, content: ReadonlyMap<string, string>, pages: readonly PageSpec[]): Promise<SiteFile[]> {
  const module = { [CONTENT_MODULE]: renderContentModule('') };
  const { createBodyRenderer } = await loadBundled<typeof import('./render-body.tsx')>(root, ENTRIES.body, module);
  const renderBody = createBodyRenderer(content);
  const written: SiteFile[] = [];
  for (const page of pages) {
    const bodies = [];
    for (const [index, view] of [...page.views, ...page.inertViews].entries()) {
      const ids = `v${index}`;
      bodies.push({ ...view, ids, body: await renderBody(view, page.state, ids) });
    }
    const document = renderDocument(page, bodies.slice(0, page.views.length), bodies.slice(page.views.length));
    written.push({ path: page.path, content: document, language: page.state.language });
  }
  return written;
}

function listBuilt(bundle: Rolldown.OutputBundle): SiteFile[] {
  const files = Object.values(bundle).map((file) => ({ path: file.fileName, content: file.type === 'chunk' ? file.code : file.source }));
  const lost = files.filter(({ path, content }) => path.endsWith('.css') && String(content).includes(FROM_PAGE));
  if (lost.length > 0) throw new Error(`Style sheets beside the pages name files as from a page: ${lost.map(({ path }) => path).join(', ')}`);
  return files;
}

function failOnLeft(bundle: Rolldown.OutputBundle): void {
  const left = Object.keys(bundle);
  if (left.length > 0) throw new Error(`These files have no place in the one file: ${left.join(', ')}`);
}
