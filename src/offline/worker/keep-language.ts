import { app, languages } from 'virtual:worker-files';
import { KeepingError } from '../keeping-trouble.ts';
import type { MissingFiles } from '../worker-messages.ts';
import { keepFiles } from './keep-file.ts';
import { CACHE_NAME, HERE, listOtherVersions } from './version-caches.ts';

const START = /\/content\/\w+\/([a-z]{2,3})\/start\.json$/;

/** Which files of the app and of a language the cache of this version does not have. Rejects where there is no such language. */
export async function listMissing(language: string): Promise<MissingFiles> {
  const files = languages[language];
  if (files === undefined) throw new KeepingError({ kind: 'missing', file: language });
  const all = [...Object.keys(app), ...Object.keys(files)];
  const kept = new Set((await (await caches.open(CACHE_NAME)).keys()).map(({ url }) => url));
  return { files: all.filter((file) => !kept.has(HERE + file)), total: all.length };
}

/** Keeps the app, and of its content what the versions before have kept: a new one has all of that before it takes over. */
export async function keepVersion(): Promise<void> {
  await keepFiles(Object.keys(app));
  for (const language of await listKeptLanguages()) await keepFiles((await listMissing(language)).files);
}

/** The languages that earlier versions have kept. */
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
