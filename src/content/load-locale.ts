import { isLoaded, type Loaded, toLoaded } from '../domain/trouble/loaded.ts';
import { type AreaFile, CONTENT_PATHS, type Locale, type StartFile, type Words } from './content-files.ts';
import { type FetchText, fetchContent } from './fetch-content.ts';

/** What the app says in a language up to the end of a talk, or why it cannot. */
export async function loadLocale(language: string, fetchText: FetchText): Promise<Loaded<Locale>> {
  const file = await fetchContent<StartFile>(CONTENT_PATHS.start(language), fetchText);
  return isLoaded(file) ? toLoaded(file.value.words) : file;
}

/** The words of one area that some other screen needs, or why there are none. */
export async function loadArea(language: string, area: string, fetchText: FetchText): Promise<Loaded<Words>> {
  const file = await fetchContent<AreaFile>(CONTENT_PATHS.area(language, area), fetchText);
  return isLoaded(file) ? toLoaded(file.value) : file;
}
