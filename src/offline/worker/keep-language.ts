import { languages } from 'virtual:worker-files';
import { CACHE_NAME, listOtherVersions } from './version-caches.ts';

/** How many files are fetched at a time: as many as browsers fetch from one host over HTTP/1.1. */
const AT_A_TIME = 6;

const START = /\/content\/\w+\/([a-z]{2,3})\/start\.json$/;

/** Keeps every file of a language in the cache of this version. Rejects where one does not arrive; those that did stay. */
export async function keepLanguage(language: string, onProgress: (done: number, total: number) => void = () => {}): Promise<void> {
  const files = languages[language];
  if (files === undefined) throw new Error(`There is no language ${language}.`);
  const cache = await caches.open(CACHE_NAME);
  for (let done = 0; done < files.length; done += AT_A_TIME) {
    onProgress(done, files.length);
    await Promise.all(
      files.slice(done, done + AT_A_TIME).map(async (file) => (await cache.match(file)) ?? cache.add(new Request(file, { cache: 'no-cache' }))),
    );
  }
  onProgress(files.length, files.length);
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
