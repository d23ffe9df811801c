import type { Here, NotArrived } from '../domain/trouble/loaded.ts';
import { toArrivalCause } from '../domain/trouble/to-arrival-cause.ts';
import type { ArrivalCause } from '../domain/trouble/troubles.ts';

/** An answer of the server without the file that was asked for. */
export class StatusError extends Error {
  readonly why: ArrivalCause;

  constructor(status: number) {
    super(`The server answers with ${status}.`);
    this.why = toArrivalCause(status);
  }
}

/**
 * Text of one file of the content by its path; rejects where it does not arrive, with a `StatusError` where the server says why.
 * @param anew past whatever is cached of it
 */
export type FetchText = (path: string, anew: boolean) => Promise<string>;

/**
 * A file of the content. The build has read and checked what is in it and named its folder after all of it, so that what
 * arrives whole is what was checked. It is asked for once more past every copy where it cannot be read.
 */
export async function fetchContent<Content>(path: string, fetchText: FetchText): Promise<Here<Content> | NotArrived> {
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
