import { useTranslation } from 'react-i18next';
import { isBegun, isFinished, summarizeAttempts } from '../../../domain/attempt/summarize-attempts.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { ScenarioCard } from '../../components/scenario-card.tsx';
import { FailedNotice } from '../failed-notice.tsx';
import { MOST_PRERENDERED_CARDS, usePrerendered } from '../prerendered.ts';
import { ProblemList } from '../problem-list.tsx';
import { useServices } from '../services.ts';
import { toBriefing } from '../to-address.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { useAttempts } from '../use-attempts.ts';
import { useSummaries } from '../use-library.ts';
import { useOwnAttempts } from '../use-own-attempts.ts';
import { usePageTitle } from '../use-page-title.ts';
import styles from './choose-screen.module.css';
import { ContinueNotice } from './continue-notice.tsx';

/** The library: one card a complaint, with what was made of it so far, and the talk that waits to go on. */
export function ChooseScreen() {
  const { t, i18n } = useTranslation('choose');
  const { loadList, loadMore } = useServices().library.getState();
  const heading = usePageTitle(t('heading'));
  const { own: attempts } = useOwnAttempts();
  const phase = useAttempts((state) => state.phase);
  const prerendered = usePrerendered();
  const library = useSummaries(attempts.filter((attempt) => isBegun(attempt) && !isFinished(attempt)).map(({ scenario }) => scenario.id));
  return (
    <>
      <PageHeader title={t('heading')} lead={t('lead')} titleRef={heading} />
      {phase === 'failed' && <FailedNotice />}
      {library.phase === 'loading' && <ProgressLine label={t('loading')} />}
      {library.phase === 'ready' && <ContinueNotice attempts={attempts} summaries={library.summaries} />}
      {library.phase === 'ready' && library.problems.length > 0 && (
        <Notice kind="warn" title={t('problemTitle', { count: new Set(library.problems.map(({ file }) => file)).size })}>
          {t('problemText')}
          <ProblemList problems={library.problems} />
        </Notice>
      )}
      {library.phase === 'ready' && library.why !== undefined && (
        <TroubleNotice of={`cards.${library.why}`} onRetry={() => void (library.hasMore ? loadMore : loadList)(i18n.language)} />
      )}
      {library.phase === 'ready' && library.summaries.length === 0 && library.problems.length === 0 && library.why === undefined && (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      )}
      {library.phase === 'ready' && (
        <ul className={styles.cards}>
          {library.summaries
            .slice(0, prerendered && MOST_PRERENDERED_CARDS)
            .map(({ id, revision, difficulty, channel, face, anger, trust, title, summary, trade }) => {
              const made = summarizeAttempts(attempts, id, revision);
              return (
                <li key={id}>
                  <ScenarioCard
                    title={title}
                    summary={summary}
                    channel={channel}
                    trade={trade}
                    difficulty={difficulty as 1 | 2 | 3}
                    faceTraits={prerendered === undefined ? face : undefined}
                    anger={anger}
                    trust={trust}
                    best={made.best?.result?.overall}
                    latest={made.latest?.result?.overall}
                    passed={made.best?.result?.passed ?? false}
                    underWay={made.underWay !== undefined}
                    isRead={phase !== 'loading'}
                    href={prerendered?.toComplaint(id) ?? toBriefing(id)}
                  />
                </li>
              );
            })}
        </ul>
      )}
      {library.phase === 'ready' && library.hasMore && prerendered === undefined && (
        <p className={styles.more}>
          <Button onClick={() => void loadMore(i18n.language)}>{t('more')}</Button>
        </p>
      )}
    </>
  );
}
