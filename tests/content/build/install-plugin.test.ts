import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installPlugin } from '../../../src/content/build/install-plugin.ts';
import { buildSmallApp, type SmallApp } from './build-small-app.ts';

const ICONS = ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png', 'icon-apple-180.png'];
const sourceOf = (icon: string) => readFileSync(`src/ui/styles/icons/${icon}`);

let app: SmallApp;

beforeAll(async () => {
  const icons = Object.fromEntries(ICONS.map((icon) => [`src/ui/styles/icons/${icon}`, sourceOf(icon)]));
  app = await buildSmallApp({ ...icons, 'index.html': '<!doctype html><html><head><title>A</title></head><body></body></html>' }, [installPlugin()]);
}, 60_000);

afterAll(() => app.remove());

/** Width and height of a PNG: two numbers of four bytes at offset 16 (PNG, IHDR). */
const sizeOf = (png: Buffer | undefined) => `${png?.readUInt32BE(16)}x${png?.readUInt32BE(20)}`;

test('the page names the manifest and Apple’s icon as seen from itself, and both are there', () => {
  const links = [...app.read('index.html').matchAll(/<link rel="([^"]+)" href="\.\/([^"]+)">/g)].map(([, rel, file]) => [rel, file]);
  expect(links).toEqual([
    ['manifest', 'manifest.webmanifest'],
    ['apple-touch-icon', 'icons/icon-apple-180.png'],
  ]);
  expect(links.filter(([, file = '']) => !app.files.has(file))).toEqual([]);
});

test('the manifest opens the page in a window of its own, wherever it is served from', () => {
  const manifest = JSON.parse(app.read('manifest.webmanifest'));
  expect(manifest).toMatchObject({ name: 'Amends', short_name: 'Amends', id: './', start_url: './', scope: './', display: 'standalone' });
  expect(JSON.stringify(manifest)).not.toMatch(/"\/|https?:/);
});

test('every icon of the manifest is there in the size it names, one of them for a shape cut to any form', () => {
  const { icons }: { icons: { src: string; sizes: string; type: string; purpose: string }[] } = JSON.parse(app.read('manifest.webmanifest'));
  expect(icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`)).toEqual(['any 192x192', 'any 512x512', 'maskable 512x512']);
  expect(icons.map(({ src }) => sizeOf(app.files.get(src)))).toEqual(icons.map(({ sizes }) => sizes));
  expect(sizeOf(app.files.get('icons/icon-apple-180.png'))).toBe('180x180');
});

test('the icons are those of the source, byte for byte', () => {
  for (const icon of ICONS) expect(app.files.get(`icons/${icon}`)?.equals(sourceOf(icon))).toBe(true);
});
