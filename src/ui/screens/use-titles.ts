import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import { isOwn } from '../../domain/attempt/sort-by-library.ts';
import { isolateName } from '../language/isolate-name.ts';
import { useKnownLibrary, useSummaries } from './use-library.ts';

/**
 * Titles of attempts' complaints in the language shown; one that has left the library, or is another copy's, says so and goes by its id.
 * @param scenarios ids whose titles are needed, wherever they stand in a large library
 */
export function useTitles(scenarios: readonly string[] = []): (attempt: Attempt) => string {
  const { t } = useTranslation('history');
  const list = useSummaries(scenarios);
  const library = useKnownLibrary(scenarios);
  const titles = useMemo(() => new Map(list.phase === 'ready' ? list.summaries.map(({ id, title }) => [id, title]) : []), [list]);
  return (attempt) => {
    const { id } = attempt.scenario;
    if (!isOwn(attempt, library)) return t('foreignName', { id: isolateName(id) });
    return titles.get(id) ?? (library.isWhole && !library.revisions.has(id) ? t('goneName', { id: isolateName(id) }) : id);
  };
}
