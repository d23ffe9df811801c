import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { filterSummaries, isFiltering, NO_FILTER } from '../../../../app/library/filter-summaries.ts';
import type { LoadedList, ScenarioSummary } from '../../../../app/library/library-types.ts';
import type { Attempt } from '../../../../domain/attempt/attempt-schema.ts';
import { isFinished } from '../../../../domain/attempt/summarize-attempts.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import styles from './find.module.css';
import { FindFields } from './find-fields.tsx';
import { useFilter } from './use-filter.ts';

type FindComplaintsProps = {
  readonly library: Extract<LoadedList, { readonly phase: 'ready' }>;
  readonly attempts: readonly Attempt[];
  /** Asks for every card there is: whoever looks for something looks through all of them. */
  readonly onNeedAll: () => void;
  /** Told what was found; undefined where nothing is looked for. */
  readonly onFound: (found: readonly ScenarioSummary[] | undefined) => void;
};

/** Search and filters above a long list of complaints, and how many they find. */
export function FindComplaints({ library: { summaries, hasMore, why }, attempts, onNeedAll, onFound }: FindComplaintsProps) {
  const { t } = useTranslation('find');
  const [filter, change] = useFilter();
  const tried = useMemo(() => new Set(attempts.filter(isFinished).map(({ scenario }) => scenario.id)), [attempts]);
  const isMissing = isFiltering(filter) && hasMore && why === undefined;
  const found = useMemo(() => (isFiltering(filter) ? filterSummaries(summaries, filter, tried) : undefined), [summaries, filter, tried]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, whoever asks
  useEffect(() => {
    if (isMissing) onNeedAll();
  }, [isMissing]);
  // Before the next picture: the whole list would flash where one comes back to what was found.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it is another one, whoever hears it
  useLayoutEffect(() => onFound(found), [found]);
  return (
    <>
      <FindFields summaries={summaries} filter={filter} onChange={change} onNeedAll={hasMore ? onNeedAll : undefined} />
      <div className={styles.found}>
        <p role="status">{found !== undefined && !isMissing && t('found', { count: found.length })}</p>
        {found !== undefined && <Button onClick={() => change(NO_FILTER)}>{t('clear')}</Button>}
      </div>
      {found?.length === 0 && !isMissing && <EmptyState title={t('noneTitle')} text={t('noneText')} />}
    </>
  );
}
