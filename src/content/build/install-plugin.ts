import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const ICONS = 'src/ui/styles/icons';
const MANIFEST = 'manifest.webmanifest';
const APPLE_ICON = 'icon-apple-180.png';

/** The icons by their purpose (W3C Web Application Manifest): a maskable one may be cut to any shape. */
const MANIFEST_ICONS = [
  { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/** Lets a browser install the app: its manifest and icons, named relative to the page, wherever that is served from. */
export function installPlugin(): Plugin {
  let root = '';
  return {
    name: 'amends-install',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      for (const file of [...MANIFEST_ICONS.map(({ src }) => src), APPLE_ICON]) {
        this.emitFile({ type: 'asset', fileName: `icons/${file}`, source: await readFile(join(root, ICONS, file)) });
      }
      const manifest = {
        name: 'Amends',
        short_name: 'Amends',
        id: './',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#f4f1ea',
        theme_color: '#0d6464',
        icons: MANIFEST_ICONS.map(({ src, ...icon }) => ({ src: `icons/${src}`, ...icon })),
      };
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(manifest) });
    },
    transformIndexHtml: () => [link('manifest', MANIFEST), link('apple-touch-icon', `icons/${APPLE_ICON}`)],
  };
}

function link(rel: string, file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, href: `./${file}` }, injectTo: 'head' };
}
