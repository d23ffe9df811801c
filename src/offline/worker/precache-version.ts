import { app, content, languages } from 'virtual:worker-files';
import { KeepingError } from '../keeping-trouble.ts';
import type { MissingFiles } from '../worker-messages.ts';
import { precacheFiles } from './precache-file.ts';
import { listOtherVersions, readKept } from './version-caches.ts';

const START = /\/content\/\w+\/([a-z]{2,3})\/start\.json$/;

/** How many kept files are looked at together. */
const AT_A_TIME = 24;

/**
 * Which files of the app and of a language are not here as they were built: each that is kept is read back and compared, and
 * what has become something else is thrown away. Rejects where there is no such language.
 */
export async function listMissing(language: string): Promise<MissingFiles> {
  const files = languages[language];
  if (files === undefined) throw new KeepingError({ kind: 'missing', file: language });
  const all = [app, content, files].flatMap((hashes) => Object.keys(hashes));
  const missing: string[] = [];
  for (let done = 0; done < all.length; done += AT_A_TIME) {
    const some = all.slice(done, done + AT_A_TIME);
    const kept = await Promise.all(some.map(readKept));
    missing.push(...some.filter((_, index) => kept[index] === undefined));
  }
  return { files: missing, total: all.length };
}

/** Precaches the app, and of its content what the versions before have kept: a new one has all of that before it takes over. */
export async function precacheVersion(): Promise<void> {
  await precacheFiles(Object.keys(app));
  for (const language of await listKeptLanguages()) await precacheFiles((await listMissing(language)).files);
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
