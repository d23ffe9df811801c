import loaders from 'virtual:library-summaries';
import { isRead } from '../domain/problem/problem.ts';
import { loadFile } from './load-file.ts';
import type { LibrarySummary } from './scenario-summary.ts';

/** The cards of the library in a language; a scenario that cannot be read is named among the problems. */
export async function loadSummaries(language: string): Promise<LibrarySummary> {
  const load = loaders[language];
  const reading = await loadFile(`scenarios/${language}`, load && (async () => (await load()).default));
  return isRead(reading) ? reading.value : { summaries: [], problems: reading.problems };
}
