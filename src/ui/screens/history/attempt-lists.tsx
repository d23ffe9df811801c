import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { isOwn } from '../../../domain/attempt/sort-by-library.ts';
import { isFinished } from '../../../domain/attempt/summarize-attempts.ts';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useKnownLibrary, useSummaries } from '../use-library.ts';
import { useTitles } from '../use-titles.ts';
import { AttemptTable } from './attempt-table.tsx';
import { ProgressOverview } from './progress-overview.tsx';
import type { Removed } from './use-removed.ts';

type AttemptListsProps = {
  /** Of this library, newest first. */
  readonly own: readonly Attempt[];
  /** Of another copy of Amends in this browser, newest first. */
  readonly foreign: readonly Attempt[];
  /** Whether there are older ones that have not been read yet: nothing is summed up before. */
  readonly isPartial: boolean;
  /** Id of the talk that was brought back last. */
  readonly restored: string | undefined;
  /** The talk that was removed last. */
  readonly removed: Removed | undefined;
};

/** What the talks of this library come to, every one of them, and those of other copies apart from them. */
export function AttemptLists({ own, foreign, isPartial, restored, removed }: AttemptListsProps) {
  const { t } = useTranslation('history');
  const practised = [...new Set(own.map(({ scenario }) => scenario.id))];
  const toTitle = useTitles(practised);
  const library = useKnownLibrary(practised);
  const list = useSummaries(practised);
  const isOwnRemoved = removed !== undefined && isOwn(removed.attempt, library);
  const [removedOwn, removedForeign] = isOwnRemoved ? [removed, undefined] : [undefined, removed];
  const isDone = own.some(isFinished);
  const isHere = (attempt: Attempt) => isOwn(attempt, library) && (library.revisions.has(attempt.scenario.id) || !library.isWhole);
  return (
    <>
      {isPartial && <ProgressLine label={t('loadingRest')} />}
      {!isPartial && list.phase === 'ready' && isDone && <ProgressOverview attempts={own} summaries={list.summaries} toTitle={toTitle} />}
      {(own.length > 0 || isOwnRemoved) && (
        <AttemptTable
          heading={t('allHeading')}
          // Where nothing is finished yet, it stands at the head of the page.
          text={isDone ? t('lead') : undefined}
          attempts={own}
          toTitle={toTitle}
          isHere={isHere}
          restored={restored}
          removed={removedOwn}
        />
      )}
      {(foreign.length > 0 || removedForeign !== undefined) && (
        <AttemptTable
          heading={t('foreignHeading')}
          text={t('foreignText')}
          attempts={foreign}
          toTitle={({ scenario }) => scenario.id}
          isHere={() => false}
          restored={restored}
          removed={removedForeign}
        />
      )}
    </>
  );
}
