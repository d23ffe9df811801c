import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isBegun, isFinished } from '../../../domain/attempt/summarize-attempts.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { BackupReminder } from '../backup-reminder.tsx';
import { ClockNotice } from '../clock-notice.tsx';
import { FailedNotice } from '../failed-notice.tsx';
import { toHandIn } from '../to-address.ts';
import { useAttempts } from '../use-attempts.ts';
import { useOwnAttempts } from '../use-own-attempts.ts';
import { usePageTitle } from '../use-page-title.ts';
import { AttemptLists } from './attempt-lists.tsx';
import styles from './history.module.css';
import { QuarantineNotice } from './quarantine-notice.tsx';
import { useRemoved } from './use-removed.ts';
import { WhoseLine } from './whose-line.tsx';

/** What was practised so far: what it comes to, step by step and complaint by complaint, what comes next, and every talk with its debrief. */
export function HistoryScreen() {
  const { t } = useTranslation('history');
  const heading = usePageTitle(t('heading'));
  const phase = useAttempts((state) => state.phase);
  const sorted = useOwnAttempts(true);
  const own = useMemo(() => sorted.own.filter(isBegun), [sorted]);
  const foreign = useMemo(() => sorted.foreign.filter(isBegun), [sorted]);
  const [restored, setRestored] = useState<string>();
  const removed = useRemoved(setRestored);
  const count = own.length + foreign.length;
  return (
    <>
      {!own.some(isFinished) ? (
        <PageHeader title={t('heading')} lead={t('lead')} titleRef={heading} />
      ) : (
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1} className={styles.eyebrow}>
            {t('heading')}
          </h1>
          <ButtonLink href={toHandIn()}>{t('handIn')}</ButtonLink>
        </div>
      )}
      <QuarantineNotice />
      <ClockNotice />
      {phase === 'failed' && <FailedNotice />}
      {phase === 'loading' && count === 0 && <ProgressLine label={t('loading')} />}
      {phase === 'ready' && count === 0 && (
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
      <WhoseLine />
      {(count > 0 || removed !== undefined) && (
        <AttemptLists own={own} foreign={foreign} isPartial={phase === 'loading'} restored={restored} removed={removed} />
      )}
      <BackupReminder onPutOff={() => heading.current?.focus()} />
    </>
  );
}
