// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, normalize } from 'node:path/posix';
import { brotliCompressSync } from 'node:zlib';

/**
 * The scripts a browser fetches before it can start the app: module scripts and module preloads of index.html, whatever those import statically,
 * and script written into the page; data that stands there is none. Sizes are bytes after brotli, the largest first.
 * @param {string} dist folder of the production build
 * @returns {{ name: string, bytes: number }[]}
 */
export function measureFirstLoad(dist) {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  /** @type {Map<string, number>} */
  const sizes = new Map();
  const waiting = listPageScripts(page);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (sizes.has(name)) continue;
    const code = readFileSync(join(dist, name), 'utf8');
    sizes.set(name, brotliCompressSync(code).length);
    waiting.push(...listStaticImports(name, code).filter((path) => existsSync(join(dist, path))));
  }
  const inline = [...page.matchAll(/<script(?![^>]*(?:\bsrc=|type="application\/json"))[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '').join('\n');
  if (inline.trim()) sizes.set('in the page', brotliCompressSync(inline).length);
  return [...sizes].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
}

/** @param {string} page */
function listPageScripts(page) {
  const tags = page.match(/<script\b[^>]*\bsrc=[^>]*>|<link\b[^>]*\brel="modulepreload"[^>]*>/g) ?? [];
  return tags.flatMap((tag) => tag.match(/\b(?:src|href)="([^"]+)"/)?.[1] ?? []).map((link) => normalize(link.replace(/^\//, '')));
}

/** @param {string} name @param {string} code */
function listStaticImports(name, code) {
  const links = [...code.matchAll(/\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g)].map((match) => match[1] ?? '');
  return links.map((link) => normalize(join(dirname(name), link)));
}
