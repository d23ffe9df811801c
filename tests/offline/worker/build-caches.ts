/// <reference path="../../../src/offline/worker/worker-files.d.ts" />
import { createHash } from 'node:crypto';
import { vi } from 'vitest';

/** The hash by which the worker's list knows a text. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** What a made-up host sends: a text with status 200, a status without one, or the answer itself; nothing at all where it is undefined. */
type Sent = string | number | Response | undefined;

/** Caches of a made-up browser, and what it has fetched for them. */
export type CachesInTest = {
  /** Addresses of what each cache keeps, by its name. */
  readonly kept: () => Record<string, string[]>;
  /** What is kept under an address in a cache. */
  readonly find: (name: string, url: string) => Response | undefined;
  readonly fetched: readonly { readonly url: string; readonly cache: RequestCache | undefined }[];
  /** What each address answers, one after the other; the last goes on. */
  readonly host: Map<string, Sent[]>;
  /** Whether the browser refuses to keep more. */
  isFull: boolean;
};

/**
 * Puts caches with these texts by address, and a host to fetch from, in the place of the globals (`vi.unstubAllGlobals`
 * takes them away). As in a browser, an answer that varies is found by the very request it was kept for, or by its address
 * where that is said.
 */
export function stubCaches(start: Readonly<Record<string, Readonly<Record<string, string | Response>>>> = {}): CachesInTest {
  const toResponse = (sent: string | Response) => (typeof sent === 'string' ? new Response(sent) : sent);
  const all = new Map(Object.entries(start).map(([name, files]) => [name, new Map(Object.entries(files).map(([url, sent]) => [url, toResponse(sent)]))]));
  const fetched: { url: string; cache: RequestCache | undefined }[] = [];
  const host = new Map<string, Sent[]>();
  const browser: CachesInTest = {
    kept: () => Object.fromEntries([...all].map(([name, files]) => [name, [...files.keys()]])),
    find: (name, url) => all.get(name)?.get(url),
    fetched,
    host,
    isFull: false,
  };
  const openCache = (name: string) => {
    const files = all.get(name) ?? new Map<string, Response>();
    all.set(name, files);
    return {
      async match(url: string, { ignoreVary = false } = {}) {
        const found = files.get(url);
        return found === undefined || (found.headers.has('vary') && !ignoreVary) ? undefined : copy(found);
      },
      async put(url: string, response: Response) {
        if (browser.isFull) throw new DOMException('full', 'QuotaExceededError');
        files.set(url, response);
      },
      keys: async () => [...files.keys()].map((url) => new Request(url)),
      delete: async (url: string) => files.delete(url),
    };
  };
  // Names come in the order in which the caches were opened first (Service Workers, CacheStorage).
  vi.stubGlobal('caches', {
    open: async (name: string) => openCache(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
  });
  vi.stubGlobal('fetch', async (file: string, { cache }: RequestInit = {}) => {
    const url = new URL(file, 'https://amends.test/').href;
    fetched.push({ url, cache });
    const answers = host.get(url) ?? [404];
    const sent = answers.length > 1 ? answers.shift() : answers[0];
    if (sent === undefined) throw new TypeError('Failed to fetch');
    return typeof sent === 'number' ? new Response('<p>No</p>', { status: sent }) : copy(toResponse(sent));
  });
  return browser;
}

/** A page that came by a redirect, as a browser remembers it. */
export function redirected(text: string): Response {
  return Object.defineProperty(new Response(text, { headers: { 'content-type': 'text/html' } }), 'redirected', { value: true });
}

/** Read as often as one likes, and still saying whether it came by a redirect, which `clone` alone forgets in Node. */
function copy(response: Response): Response {
  return response.redirected ? Object.defineProperty(response.clone(), 'redirected', { value: true }) : response.clone();
}
