import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INSTALL_LINKS, readInstallFiles } from '../../src/site/install-files.ts';
import { FROM_PAGE } from '../../src/site/render-document.ts';
import { root } from '../architecture/list-files.ts';

const files = new Map((await readInstallFiles(root)).map(({ path, content }) => [path, content]));
const manifest = JSON.parse(String(files.get('manifest.webmanifest')));

/** Width and height of a PNG: two numbers of four bytes at offset 16 (PNG, IHDR). */
function sizeOf(path: string): string {
  const png = Buffer.from(files.get(path) ?? '');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

test('the pages name the manifest and Apple’s icon as seen from themselves, and both are there', () => {
  expect(INSTALL_LINKS.map(({ rel }) => rel)).toEqual(['manifest', 'apple-touch-icon']);
  for (const { href } of INSTALL_LINKS) {
    expect(href.startsWith(FROM_PAGE)).toBe(true);
    expect([...files.keys()]).toContain(href.slice(FROM_PAGE.length));
  }
});

test('the manifest opens the page in a window of its own, wherever it is served from', () => {
  expect(manifest).toMatchObject({ name: 'Amends', short_name: 'Amends', id: './', start_url: './', scope: './', display: 'standalone' });
  expect(JSON.stringify(manifest)).not.toMatch(/"\/|https?:/);
});

test('every icon of the manifest is there in the size it names, one of them for a shape cut to any form', () => {
  const { icons }: { icons: { src: string; sizes: string; type: string; purpose: string }[] } = manifest;
  expect(icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`)).toEqual(['any 192x192', 'any 512x512', 'maskable 512x512']);
  expect(icons.map(({ src }) => sizeOf(src))).toEqual(icons.map(({ sizes }) => sizes));
  expect(sizeOf('icons/icon-apple-180.png')).toBe('180x180');
});

test('the icons are those of the source, byte for byte', () => {
  const icons = [...files.keys()].filter((path) => path.startsWith('icons/'));
  expect(icons).toHaveLength(4);
  for (const icon of icons) expect(readFileSync(join(root, 'src/ui/styles', icon)).equals(Buffer.from(files.get(icon) ?? ''))).toBe(true);
});
