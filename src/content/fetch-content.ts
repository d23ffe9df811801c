import { folder } from 'virtual:content';
import { type Reading, readWell } from '../domain/problem/problem.ts';
import { shorten } from '../domain/problem/shorten.ts';
import { readEmbedded } from './read-embedded.ts';

/** Brings the text of one file of the content by its path; rejects where it does not arrive. */
export type FetchText = (path: string) => Promise<string>;

/** What was asked for: a file never changes while the page lives, and two places that need it wait for one request. */
const asked = new Map<string, Promise<string>>();

/**
 * A file of the content. The build has read and checked what is in it and named its folder after all of it, so that what
 * arrives whole is what was checked. What does not arrive, or is another page in its place, is a problem.
 */
export async function fetchContent<Content>(path: string, fetchText: FetchText = fetchOnce): Promise<Reading<Content>> {
  try {
    return readWell(JSON.parse(await fetchText(path)) as Content);
  } catch (error) {
    return { problems: [{ code: 'not_arrived', file: path, path: [], found: shorten(error instanceof Error ? error.message : error) }] };
  }
}

function fetchOnce(path: string): Promise<string> {
  const text = asked.get(path) ?? (folder === undefined ? readEmbedded(path) : fetchText(folder + path));
  asked.set(path, text);
  // Asked for again, it may arrive.
  text.catch(() => asked.delete(path));
  return text;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.text();
}
