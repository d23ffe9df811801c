import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { BUILD_TARGET } from '../../../src/site/browser-floor.ts';
import { classNames } from '../../../src/site/class-names.ts';
import { listPages, type SiteContent } from '../../../src/site/list-pages.ts';
import type { Assets, PageSpec } from '../../../src/site/page-spec.ts';
import { sitePlugin } from '../../../src/site/site-plugin.ts';
import { styleFallbacks } from '../../../src/site/style-fallbacks.ts';

/** One empty page whose module script starts the same app: what prerendering is compared with. */
function listPlain(content: SiteContent, assets: Assets): PageSpec[] {
  const { files } = assets;
  if (files === undefined) throw new Error('The build has no script of the app.');
  const app = { src: files.app, isModule: true };
  return listPages(content, { ...assets, beforePaint: app }).flatMap((page) => (page.path === 'index.html' ? [{ ...page, views: [], lines: [] }] : []));
}

export default defineConfig({
  base: './',
  plugins: [react(), sitePlugin('served', listPlain)],
  css: { modules: classNames, postcss: { plugins: [styleFallbacks()] } },
  build: { target: BUILD_TARGET },
});
