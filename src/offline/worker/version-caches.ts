import { app, content, languages, version } from 'virtual:worker-files';
import { hasHash } from './has-hash.ts';

/** Where the app is served. */
export const HERE = new URL('./', self.location.href).href;

/** Path of the page of all complaints. */
export const HOME = new URL(HERE).pathname;

/** Beginning of the names of all caches of this product, and of no other on the same host. */
const PREFIX = `amends ${HOME} `;

/** Name of the cache of this version. */
export const CACHE_NAME = PREFIX + version;

/** Versions kept beside the present one: an open tab of the version before still finds its own files, and no others. */
const KEPT_VERSIONS = 1;

/** What a host varies its answers by says nothing about a copy: a page asks for one file in several ways, and all mean the same. */
const BY_ADDRESS = { ignoreVary: true } as const;

/** Caches of other versions, the oldest first. */
export async function listOtherVersions(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE_NAME);
}

/** Deletes what no open tab can still be running. */
export async function dropOldVersions(): Promise<void> {
  const others = await listOtherVersions();
  await Promise.all(others.slice(0, Math.max(0, others.length - KEPT_VERSIONS)).map((name) => caches.delete(name)));
}

/** The hash a file of this version must have; undefined where it has no such file. @param file address as the worker's list has it */
export function findHash(file: string): string | undefined {
  return [app, content, ...Object.values(languages)].find((hashes) => Object.hasOwn(hashes, file))?.[file];
}

/**
 * A file of whatever version, as it was kept: names say the content, so that a tab gets the file it was built with or none.
 */
export async function findKept(url: string): Promise<Response | undefined> {
  const own = await (await caches.open(CACHE_NAME)).match(url, BY_ADDRESS);
  if (own !== undefined || findHash(url.slice(HERE.length)) !== undefined) return own;
  for (const name of (await listOtherVersions()).reverse()) {
    const found = await (await caches.open(name)).match(url, BY_ADDRESS);
    if (found !== undefined && isServable(url, found)) return found;
  }
  return undefined;
}

/** A file of this version, if what is kept of it is what was built; what has become something else is thrown away. */
export async function readKept(file: string): Promise<Response | undefined> {
  const url = HERE + file;
  const cache = await caches.open(CACHE_NAME);
  const kept = await cache.match(url, BY_ADDRESS);
  if (kept === undefined) return undefined;
  const bytes = await kept.arrayBuffer();
  if (await hasHash(bytes, findHash(file))) return new Response(bytes, { headers: kept.headers });
  await cache.delete(url, BY_ADDRESS);
  return undefined;
}

/**
 * Versions before this kept what came without looking at it: pages that came by a redirect, which no browser shows, and
 * a network's sign-in page in the place of a file.
 */
export async function hasUnservable(cacheName: string): Promise<boolean> {
  const cache = await caches.open(cacheName);
  for (const { url } of await cache.keys()) {
    const kept = await cache.match(url, BY_ADDRESS);
    if (kept !== undefined && !isServable(url, kept)) return true;
  }
  return false;
}

function isServable(url: string, { ok, redirected, headers }: Response): boolean {
  const isFile = /\.(?:js|css|json|woff2|png|svg|webmanifest)$/.test(new URL(url).pathname);
  return ok && !redirected && !(isFile && headers.get('content-type')?.startsWith('text/html'));
}
