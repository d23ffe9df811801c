import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENTRIES } from './entries.ts';
import { FROM_PAGE } from './render-document.ts';
import type { SiteFile } from './worker-files.ts';

const MANIFEST = 'manifest.webmanifest';
const APPLE_ICON = 'icon-apple-180.png';

/** The icons by their purpose (W3C Web Application Manifest): a maskable one may be cut to any shape. */
const MANIFEST_ICONS = [
  { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/** Links that let a browser install the app. */
export const INSTALL_LINKS = [
  { rel: 'manifest', href: `${FROM_PAGE}${MANIFEST}` },
  { rel: 'apple-touch-icon', href: `${FROM_PAGE}icons/${APPLE_ICON}` },
];

/** What the links lead to: the manifest and its icons, named relative to the page of all, wherever that is served from. */
export async function readInstallFiles(root: string): Promise<SiteFile[]> {
  const icons = [...MANIFEST_ICONS.map(({ src }) => src), APPLE_ICON].map(async (file) => ({
    path: `icons/${file}`,
    content: await readFile(join(root, ENTRIES.icons, file)),
  }));
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
  return [...(await Promise.all(icons)), { path: MANIFEST, content: JSON.stringify(manifest) }];
}
