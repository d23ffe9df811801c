import { useSummaries } from './use-library.ts';

/** Titles of the complaints in the language shown; one that has left the library goes by its id. */
export function useTitles(): (scenario: string) => string {
  const library = useSummaries();
  const titles = new Map(library.phase === 'ready' ? library.summaries.map(({ id, title }) => [id, title]) : []);
  return (scenario) => titles.get(scenario) ?? scenario;
}
