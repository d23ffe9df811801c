import { useTranslation } from 'react-i18next';
import { isBegun, isFinished, listUnderWay } from '../../../domain/attempt/summarize-attempts.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { FailedNotice } from '../failed-notice.tsx';
import { ProblemList } from '../problem-list.tsx';
import { useServices } from '../services.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { useAttempts } from '../use-attempts.ts';
import { useSummaries } from '../use-library.ts';
import { useOwnAttempts } from '../use-own-attempts.ts';
import { usePageTitle } from '../use-page-title.ts';
import styles from './choose-screen.module.css';
import { Complaints } from './complaints.tsx';
import { LearnCard } from './learn-card.tsx';
import { NextTalk } from './next-talk.tsx';
import { useSuggestion } from './use-suggestion.ts';

/** The first page: the one talk that is next, what one learns here, and every complaint as a card. */
export function ChooseScreen() {
  const { t, i18n } = useTranslation('choose');
  const { loadList, loadMore } = useServices().library.getState();
  const heading = usePageTitle(t('heading'));
  const { own: attempts } = useOwnAttempts();
  const phase = useAttempts((state) => state.phase);
  const library = useSummaries(attempts.filter((attempt) => isBegun(attempt) && !isFinished(attempt)).map(({ scenario }) => scenario.id));
  const next = useSuggestion(attempts, library);
  const isRead = phase !== 'loading';
  return (
    <>
      {phase === 'failed' && <FailedNotice />}
      {next === undefined && <PageHeader title={t('heading')} titleRef={heading} />}
      {library.phase === 'loading' && <ProgressLine label={t('loading')} />}
      {library.phase === 'ready' && (
        <div className={styles.page}>
          {next && <NextTalk next={next} waiting={listUnderWay(attempts, library.summaries)} isRead={isRead} headingRef={heading} />}
          {library.problems.length > 0 && (
            <Notice kind="warn" title={t('problemTitle', { count: new Set(library.problems.map(({ file }) => file)).size })}>
              {t('problemText')}
              <ProblemList problems={library.problems} />
            </Notice>
          )}
          {library.why !== undefined && (
            <TroubleNotice of={`cards.${library.why}`} onRetry={() => void (library.hasMore ? loadMore : loadList)(i18n.language)} />
          )}
          {library.summaries.length === 0 && library.problems.length === 0 && library.why === undefined && (
            <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
          )}
          {next && <Complaints library={library} attempts={attempts} isRead={isRead} next={next} />}
          {library.steps && (
            <div className={styles.learn}>
              <LearnCard steps={library.steps} />
            </div>
          )}
        </div>
      )}
    </>
  );
}
