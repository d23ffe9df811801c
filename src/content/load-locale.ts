import { isLoaded, type Loaded, toLoaded } from '../domain/trouble/loaded.ts';
import { CONTENT_PATHS, type LaterFile, type Locale, type StartFile } from './content-files.ts';
import { type FetchText, fetchContent } from './fetch-content.ts';

/** What the app says in a language up to the end of a talk, or why it cannot. */
export async function loadLocale(language: string, fetchText: FetchText): Promise<Loaded<Locale>> {
  const start = await fetchContent<StartFile>(CONTENT_PATHS.start(language), fetchText);
  return isLoaded(start) ? toLoaded(start.value.words) : start;
}

/** What the other screens say: debrief, progress, settings, and every problem with a file. */
export async function loadLaterLocale(language: string, fetchText: FetchText): Promise<Loaded<Locale>> {
  const later = await fetchContent<LaterFile>(CONTENT_PATHS.later(language), fetchText);
  return isLoaded(later) ? toLoaded(later.value.words) : later;
}
