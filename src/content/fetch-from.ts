import { type FetchText, StatusError } from './fetch-content.ts';

/**
 * Brings the files of the content from a folder beside the page: each once, as none changes while the page lives and two places that
 * need one wait for one request; after a failure, anew for each call. @param folder its address, ending in a slash
 */
export function fetchFrom(folder: string): FetchText {
  const asked = new Map<string, Promise<string>>();
  return (path, anew) => {
    const text = (anew ? undefined : asked.get(path)) ?? fetchUrl(folder + path, anew ? 'reload' : 'default');
    asked.set(path, text);
    // Asked for again, it may arrive.
    text.catch(() => asked.delete(path));
    return text;
  };
}

async function fetchUrl(url: string, cache: RequestCache): Promise<string> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new StatusError(response.status);
  return response.text();
}
