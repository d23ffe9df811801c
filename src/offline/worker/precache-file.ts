import { KeepingError } from '../keeping-trouble.ts';
import { toTroubleKind } from '../to-trouble-kind.ts';
import { hasHash } from './has-hash.ts';
import { CACHE_NAME, findHash, HERE, readKept } from './version-caches.ts';

/** How many files are fetched at a time: as many as browsers fetch from one host over HTTP/1.1. */
const AT_A_TIME = 6;

/** A kept file has its right type, whatever the host has called it. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain; charset=utf-8',
};

/** Precaches files of this version, a few at a time. Rejects with the first that cannot be kept (`KeepingError`); those that could stay. */
export async function precacheFiles(files: readonly string[]): Promise<void> {
  for (let done = 0; done < files.length; done += AT_A_TIME) {
    const kept = await Promise.allSettled(files.slice(done, done + AT_A_TIME).map(precacheFile));
    for (const outcome of kept) if (outcome.status === 'rejected') throw outcome.reason;
  }
}

/**
 * Precaches one file, once it has been looked at: it is what was built, and what is kept can be read back. The copy is a fresh
 * one, because browsers refuse to show a page that remembers a redirect. Rejects with a `KeepingError`.
 */
export async function precacheFile(file: string): Promise<void> {
  const bytes = await fetchRight(file);
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const copy = new Response(bytes, { headers: { 'content-type': type, 'content-length': String(bytes.byteLength) } });
  // Whether the browser refuses it or only says that it was kept: what cannot be read back is not there.
  await (await caches.open(CACHE_NAME)).put(HERE + file, copy).catch(() => undefined);
  if ((await readKept(file)) === undefined) throw new KeepingError({ kind: 'no_room' });
}

/** The bytes of a file as it was built: past what the browser has of its own, and past what stands in between at the second try. */
async function fetchRight(file: string): Promise<ArrayBuffer> {
  let trouble: 'unreachable' | 'missing' | 'changed' = 'changed';
  for (const cache of ['no-cache', 'reload'] as const) {
    const response = await fetch(file, { cache }).catch(() => fail('unreachable', file));
    const bytes = await response.arrayBuffer().catch(() => fail('unreachable', file));
    if (response.ok && (await hasHash(bytes, findHash(file)))) return bytes;
    trouble = response.ok ? 'changed' : toTroubleKind(response.status);
  }
  return fail(trouble, file);
}

function fail(kind: 'unreachable' | 'missing' | 'changed', file: string): never {
  throw new KeepingError({ kind, file });
}
