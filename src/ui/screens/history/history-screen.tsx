import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isBegun, sortNewestFirst } from '../../../domain/attempt/summarize-attempts.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { BackupReminder } from '../backup-reminder.tsx';
import { ClockNotice } from '../clock-notice.tsx';
import { FailedNotice } from '../failed-notice.tsx';
import { useAttempts } from '../use-attempts.ts';
import { useSummaries } from '../use-library.ts';
import { usePageTitle } from '../use-page-title.ts';
import { AttemptTable } from './attempt-table.tsx';
import { RemovedNotice } from './removed-notice.tsx';
import { ScenarioProgress } from './scenario-progress.tsx';
import { SetAsideNotice } from './set-aside-notice.tsx';

/** What was practised so far: first, best and latest of each complaint, and every talk with its debrief. */
export function HistoryScreen() {
  const { t } = useTranslation('history');
  const heading = usePageTitle(t('heading'));
  const phase = useAttempts((state) => state.phase);
  const attempts = useAttempts((state) => state.attempts).filter(isBegun);
  const [restored, setRestored] = useState<string>();
  const practised = [...new Set(attempts.map(({ scenario }) => scenario.id))];
  const library = useSummaries(practised);
  const titles = new Map(library.phase === 'ready' ? library.summaries.map(({ id, title }) => [id, title]) : []);
  return (
    <>
      <PageHeader title={t('heading')} lead={t('lead')} titleRef={heading} />
      <BackupReminder />
      <SetAsideNotice />
      <ClockNotice />
      <RemovedNotice onRestore={setRestored} />
      {phase === 'failed' && <FailedNotice />}
      {phase === 'loading' && <ProgressLine label={t('loading')} />}
      {phase === 'ready' && attempts.length === 0 && (
        <EmptyState
          title={t('emptyTitle')}
          text={t('emptyText')}
          action={
            <ButtonLink variant="primary" href="#/">
              {t('emptyAction')}
            </ButtonLink>
          }
        />
      )}
      {attempts.length > 0 && (
        <>
          <ScenarioProgress attempts={attempts} scenarios={practised} titles={titles} />
          <AttemptTable attempts={sortNewestFirst(attempts)} titles={titles} restored={restored} />
        </>
      )}
    </>
  );
}
