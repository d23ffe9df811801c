import { languages } from 'virtual:worker-files';
import type { MissingFiles } from '../worker-messages.ts';
import { CACHE_NAME, listOtherVersions } from './version-caches.ts';

/** How many files are fetched at a time: as many as browsers fetch from one host over HTTP/1.1. */
const AT_A_TIME = 6;

const HERE = self.location.href;

const START = /\/content\/\w+\/([a-z]{2,3})\/start\.json$/;

/** Which files of a language the cache of this version does not have. Rejects where there is no such language. */
export async function listMissing(language: string): Promise<MissingFiles> {
  const all = languages[language];
  if (all === undefined) throw new Error(`There is no language ${language}.`);
  const kept = new Set((await (await caches.open(CACHE_NAME)).keys()).map(({ url }) => url));
  return { files: all.filter((file) => !kept.has(new URL(file, HERE).href)), total: all.length };
}

/** Puts files into the cache of this version, a few at a time. Rejects where one does not arrive; those that did stay. */
export async function keepFiles(files: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE_NAME);
  for (let done = 0; done < files.length; done += AT_A_TIME) {
    await Promise.all(files.slice(done, done + AT_A_TIME).map((file) => cache.add(new Request(file, { cache: 'no-cache' }))));
  }
}

/** The languages that earlier versions have kept: a new one must have them before it takes over. */
export async function listKeptLanguages(): Promise<string[]> {
  const kept = new Set<string>();
  for (const name of await listOtherVersions()) {
    for (const { url } of await (await caches.open(name)).keys()) {
      const [, language] = START.exec(url) ?? [];
      if (language !== undefined && Object.hasOwn(languages, language)) kept.add(language);
    }
  }
  return [...kept];
}
