import { type Here, isLoaded, type NotArrived } from '../domain/trouble/loaded.ts';
import type { ArrivalCause } from '../domain/trouble/troubles.ts';
import { CONTENT_PATHS, type StartFile } from './content-files.ts';
import { type FetchText, fetchContent } from './fetch-content.ts';
import type { LibrarySummary } from './scenario-summary.ts';

/** Some cards of the library, and whether there are more; where their file did not come, none, and why. */
export type CardsPage = LibrarySummary & { readonly hasMore: boolean; readonly why?: ArrivalCause };

/**
 * The cards of the library in a language, a file at a time: a large library is not waited for. A scenario that cannot be
 * read is named among the problems.
 * @param file 1 for the first
 */
export async function loadSummaries(language: string, file = 1, fetchText?: FetchText): Promise<CardsPage> {
  const start = await fetchContent<StartFile>(CONTENT_PATHS.start(language), fetchText);
  if (!isLoaded(start)) return { summaries: [], problems: [], unread: [], hasMore: false, why: start.why };
  const { cards, cardFiles } = start.value;
  const loaded: Here<LibrarySummary> | NotArrived =
    file === 1 ? { value: cards, problems: [] } : await fetchContent(CONTENT_PATHS.cards(language, file), fetchText);
  return 'why' in loaded ? { summaries: [], problems: [], unread: [], hasMore: true, why: loaded.why } : { ...loaded.value, hasMore: file < cardFiles };
}
