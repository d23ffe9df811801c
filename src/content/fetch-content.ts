import { folder } from 'virtual:content';
import { type Reading, readWell } from '../domain/problem/problem.ts';
import { shorten } from '../domain/problem/shorten.ts';
import { readEmbedded } from './read-embedded.ts';

/** Brings the text of one file of the content by its path; rejects where it does not arrive. @param anew past whatever is kept of it */
export type FetchText = (path: string, anew: boolean) => Promise<string>;

/** What was asked for: a file never changes while the page lives, and two places that need it wait for one request. */
const asked = new Map<string, Promise<string>>();

/**
 * A file of the content. The build has read and checked what is in it and named its folder after all of it, so that what
 * arrives whole is what was checked. What cannot be read is asked for once more, past every copy; what does not arrive, or
 * is another page in its place, is a problem.
 */
export async function fetchContent<Content>(path: string, fetchText: FetchText = fetchOnce): Promise<Reading<Content>> {
  try {
    return readWell(JSON.parse(await fetchText(path, false)) as Content);
  } catch (error) {
    if (error instanceof SyntaxError && folder !== undefined) return fetchAnew(path, fetchText);
    return notArrived(path, error);
  }
}

async function fetchAnew<Content>(path: string, fetchText: FetchText): Promise<Reading<Content>> {
  try {
    return readWell(JSON.parse(await fetchText(path, true)) as Content);
  } catch (error) {
    return notArrived(path, error);
  }
}

function notArrived(path: string, error: unknown): Reading<never> {
  return { problems: [{ code: 'not_arrived', file: path, path: [], found: shorten(error instanceof Error ? error.message : error) }] };
}

function fetchOnce(path: string, anew: boolean): Promise<string> {
  const known = anew ? undefined : asked.get(path);
  const text = known ?? (folder === undefined ? readEmbedded(path) : fetchText(folder + path, anew ? 'reload' : 'default'));
  asked.set(path, text);
  // Asked for again, it may arrive.
  text.catch(() => asked.delete(path));
  return text;
}

async function fetchText(url: string, cache: RequestCache): Promise<string> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.text();
}
