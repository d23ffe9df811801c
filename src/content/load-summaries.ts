import { isRead, type Reading } from '../domain/problem/problem.ts';
import { CONTENT_PATHS, type StartFile } from './content-files.ts';
import { type FetchText, fetchContent } from './fetch-content.ts';
import type { LibrarySummary } from './scenario-summary.ts';

/** Some cards of the library, and whether there are more. */
export type CardsPage = LibrarySummary & { readonly hasMore: boolean };

/**
 * The cards of the library in a language, a file at a time: a large library is not waited for. A scenario that cannot be
 * read is named among the problems.
 * @param file 1 for the first
 */
export async function loadSummaries(language: string, file = 1, fetchText?: FetchText): Promise<CardsPage> {
  const start = await fetchContent<StartFile>(CONTENT_PATHS.start(language), fetchText);
  if (!isRead(start)) return { summaries: [], problems: start.problems, unread: [], hasMore: false };
  const { cards, cardFiles } = start.value;
  const reading: Reading<LibrarySummary> = file === 1 ? { value: cards, problems: [] } : await fetchContent(CONTENT_PATHS.cards(language, file), fetchText);
  return isRead(reading) ? { ...reading.value, hasMore: file < cardFiles } : { summaries: [], problems: reading.problems, unread: [], hasMore: true };
}
