/// <reference path="../../../src/offline/worker/worker-files.d.ts" />
import { vi } from 'vitest';

const urlOf = (request: RequestInfo): string => (typeof request === 'string' ? request : request.url);

/** Caches of a made-up browser, and what it has fetched. */
export type CachesInTest = {
  /** What each cache keeps, by its name. */
  readonly kept: () => Record<string, string[]>;
  /** What was fetched for a cache, in this order, and how. */
  readonly fetched: readonly { readonly url: string; readonly cache: RequestCache }[];
  /** Addresses that do not arrive. */
  readonly lost: Set<string>;
};

/** Puts caches with these files in the place of the global, each file saying its cache and address (`vi.unstubAllGlobals` takes them away). */
export function stubCaches(start: Readonly<Record<string, readonly string[]>> = {}): CachesInTest {
  const all = new Map(Object.entries(start).map(([name, urls]) => [name, new Set(urls)]));
  const fetched: { url: string; cache: RequestCache }[] = [];
  const lost = new Set<string>();
  const texts = new Map<string, string>();
  const openCache = (name: string) => {
    const urls = all.get(name) ?? new Set<string>();
    all.set(name, urls);
    return {
      match: async (request: RequestInfo) =>
        urls.has(urlOf(request)) ? new Response(texts.get(name + urlOf(request)) ?? `${name} has ${urlOf(request)}`) : undefined,
      async put(request: RequestInfo, response: Response) {
        urls.add(urlOf(request));
        texts.set(name + urlOf(request), await response.text());
      },
      keys: async () => [...urls].map((url) => new Request(url)),
      async add(request: Request) {
        fetched.push({ url: request.url, cache: request.cache });
        await Promise.resolve();
        if (lost.has(request.url)) throw new TypeError('Failed to fetch');
        urls.add(request.url);
      },
    };
  };
  // Names come in the order in which the caches were opened first (Service Workers, CacheStorage).
  vi.stubGlobal('caches', {
    open: async (name: string) => openCache(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
  });
  return { kept: () => Object.fromEntries([...all].map(([name, urls]) => [name, [...urls]])), fetched, lost };
}
