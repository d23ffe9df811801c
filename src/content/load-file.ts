import { parseJson } from '../domain/json/parse-json.ts';
import type { ContentFile } from '../domain/library/read-scenario-in-language.ts';
import { isRead, type Reading, readWell } from '../domain/problem/problem.ts';
import { shorten } from '../domain/problem/shorten.ts';

/** Brings what one file of the content holds. */
export type Loader<Content> = () => Promise<Content>;

/** A file that is not there, or does not arrive, is a problem like any other. */
export async function loadFile<Content>(file: string, loader: Loader<Content> | undefined): Promise<Reading<Content>> {
  if (loader === undefined) return { problems: [{ code: 'missing_file', file, path: [] }] };
  try {
    return readWell(await loader());
  } catch (error) {
    return { problems: [{ code: 'not_arrived', file, path: [], found: shorten(error instanceof Error ? error.message : error) }] };
  }
}

/** A file that comes as text and is read here, so that a broken one is a problem of its own and stops nothing else. */
export async function loadJson(file: string, loader: Loader<string> | undefined): Promise<ContentFile> {
  const text = await loadFile(file, loader);
  return { file, json: isRead(text) ? parseJson(file, text.value) : text };
}
