import { CACHE_NAME } from './version-caches.ts';

/** An address that no file has: a worker that was stopped forgets everything but its caches. */
const NOTE = 'shown-language';

/** Notes which language the app is shown in. */
export async function noteShownLanguage(language: string): Promise<void> {
  await (await caches.open(CACHE_NAME)).put(NOTE, new Response(language));
}

/** The language that was noted last in this version. */
export async function readShownLanguage(): Promise<string | undefined> {
  return (await (await caches.open(CACHE_NAME)).match(NOTE))?.text();
}
