import { isLoaded, type Loaded, toLoaded } from '../domain/trouble/loaded.ts';
import { CONTENT_PATHS, type LaterFile, type Locale, type StartFile } from './content-files.ts';
import { type FetchText, fetchContent } from './fetch-content.ts';

/** What the app says in a language up to the end of a talk, or why it cannot. */
export function loadLocale(language: string, fetchText: FetchText): Promise<Loaded<Locale>> {
  return loadWords(CONTENT_PATHS.start(language), fetchText);
}

/** What the other screens say: debrief, progress, settings, and every problem with a file. */
export function loadLaterLocale(language: string, fetchText: FetchText): Promise<Loaded<Locale>> {
  return loadWords(CONTENT_PATHS.later(language), fetchText);
}

async function loadWords(path: string, fetchText: FetchText): Promise<Loaded<Locale>> {
  const file = await fetchContent<Pick<StartFile & LaterFile, 'words'>>(path, fetchText);
  return isLoaded(file) ? toLoaded(file.value.words) : file;
}
