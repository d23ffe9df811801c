import { folder } from 'virtual:content';
import { judgeStatus } from '../domain/trouble/judge-status.ts';
import type { Here, NotArrived } from '../domain/trouble/loaded.ts';
import type { ArrivalCause } from '../domain/trouble/troubles.ts';
import { readEmbedded } from './read-embedded.ts';

/** An answer of the server without the file that was asked for. */
export class StatusError extends Error {
  readonly why: ArrivalCause;

  constructor(status: number) {
    super(`The server answers with ${status}.`);
    this.why = judgeStatus(status);
  }
}

/**
 * Brings the text of one file of the content by its path; rejects where it does not arrive, with a `StatusError` where the
 * server says why. @param anew past whatever is kept of it
 */
export type FetchText = (path: string, anew: boolean) => Promise<string>;

/** What was asked for: a file never changes while the page lives, and two places that need it wait for one request. */
const asked = new Map<string, Promise<string>>();

/** Where the files of this build are, unless another place is named. */
const fetchHere: FetchText = folder === undefined ? (path) => readEmbedded(path) : fetchFrom(folder);

/**
 * A file of the content. The build has read and checked what is in it and named its folder after all of it, so that what
 * arrives whole is what was checked. It is asked for once, and once more past every copy where it cannot be read; after a
 * failure, anew for each call.
 */
export async function fetchContent<Content>(path: string, fetchText: FetchText = fetchHere): Promise<Here<Content> | NotArrived> {
  for (const anew of [false, true]) {
    let text: string;
    try {
      text = await fetchText(path, anew);
    } catch (error) {
      return { why: error instanceof StatusError ? error.why : 'not_arrived', problems: [] };
    }
    try {
      return { value: JSON.parse(text) as Content, problems: [] };
    } catch {
      // It may come right past every copy, or the next time.
    }
  }
  return { why: 'foreign', problems: [] };
}

/** Brings files from a folder beside the page. @param place its address, ending in a slash */
export function fetchFrom(place: string): FetchText {
  return (path, anew) => {
    const url = place + path;
    const known = anew ? undefined : asked.get(url);
    const text = known ?? fetchUrl(url, anew ? 'reload' : 'default');
    asked.set(url, text);
    // Asked for again, it may arrive.
    text.catch(() => asked.delete(url));
    return text;
  };
}

async function fetchUrl(url: string, cache: RequestCache): Promise<string> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new StatusError(response.status);
  return response.text();
}
