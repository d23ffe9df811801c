import { useSelector } from '@xstate/react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { readTalk } from '../../../app/session/read-talk.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/library/scenario-in-language.ts';
import { findTurn } from '../../../domain/scenario/scenario-index.ts';
import { StepTrail } from '../../components/step-trail.tsx';
import { OfferPolicy } from '../offer-policy.tsx';
import { useSession } from '../session-context.tsx';
import { toStepLabel } from '../to-step-label.ts';
import { usePageTitle } from '../use-page-title.ts';
import { CustomerCard } from './customer-card.tsx';
import { MethodGuide } from './method-guide.tsx';
import { MovedNotice } from './moved-notice.tsx';
import { PatienceBar } from './patience-bar.tsx';
import { PausedCard } from './paused-card.tsx';
import { ReplyPanel } from './reply-panel.tsx';
import styles from './talk.module.css';
import { TalkEnd } from './talk-end.tsx';
import { TalkLog } from './talk-log.tsx';
import { TalkMenu } from './talk-menu.tsx';
import { usePauseWhenAway } from './use-pause-when-away.ts';

/** The talk itself: the customer with their mood, what was said, and what can be said next. */
export function Conversation({ talk }: { readonly talk: ScenarioInLanguage }) {
  const { t } = useTranslation('talk');
  const session = useSession();
  const context = useSelector(session, (snapshot) => snapshot.context);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a replay is worth its cost only when a move has been made and answered
  const now = useMemo(() => readTalk(context), [context.attempt?.id, context.attempt?.moves.length, context.pending === undefined]);
  const isPaused = useSelector(session, (snapshot) => snapshot.hasTag('paused'));
  usePauseWhenAway();
  const newest = useRef<HTMLLIElement>(null);
  const heading = usePageTitle(t('title', { title: findSentence(talk.words, 'title') }));
  if (now === undefined || context.attempt === undefined) return null;
  const { mode } = context.attempt;
  const { state, transcript, replies } = now;
  const turn = findTurn(talk.scenario, state.at);
  // The same through a silence, which leaves the agent in the same turn.
  const place = `${state.at} ${context.attempt.moves.length - state.silences}`;
  return (
    <div className={styles.page}>
      <aside className={styles.side}>
        <CustomerCard talk={talk} anger={state.anger} trust={state.trust} />
        <OfferPolicy talk={talk} />
      </aside>
      <div className={styles.talk}>
        <header className={styles.head}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {findSentence(talk.words, 'title')}
          </h1>
          <TalkMenu mode={mode} />
        </header>
        {mode === 'guided' && <StepTrail steps={talk.method.steps.map(({ id }) => toStepLabel(talk, id))} current={turn?.step} />}
        <MovedNotice />
        <TalkLog talk={talk} transcript={transcript} hints={mode === 'guided'} newestRef={newest} />
        {turn === undefined && <TalkEnd attemptId={context.attempt.id} />}
        {turn !== undefined && isPaused && <PausedCard />}
        {turn !== undefined && (
          // Out of sight during a pause, not gone: what was chosen and opened there is found again.
          <div hidden={isPaused}>
            <ReplyPanel
              talk={talk}
              turn={turn.id}
              place={place}
              replies={replies}
              hints={mode === 'guided'}
              moves={context.attempt.moves.length}
              newest={newest}
            >
              <PatienceBar />
              {mode === 'guided' && <MethodGuide talk={talk} step={turn.step} place={place} />}
            </ReplyPanel>
          </div>
        )}
      </div>
    </div>
  );
}
