import { useSelector } from '@xstate/react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readTalk } from '../../../app/session/read-talk.ts';
import { isAssessed } from '../../../domain/attempt/is-assessed.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { findTurn } from '../../../domain/scenario/scenario-index.ts';
import { useSession } from '../session-context.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { MethodGuide } from './method-guide.tsx';
import { MovedNotice } from './moved-notice.tsx';
import { PatienceBar } from './patience-bar.tsx';
import { PausedCard } from './paused-card.tsx';
import { ReplyPanel } from './reply-panel.tsx';
import { TalkEnd } from './talk-end.tsx';
import { TalkLayout } from './talk-layout.tsx';
import { TalkLog } from './talk-log.tsx';
import { TalkMenu } from './talk-menu.tsx';
import { useFocusedPrompt } from './use-focused-prompt.ts';
import { useHoldWhileTalking } from './use-hold-while-talking.ts';
import { usePauseWhenAway } from './use-pause-when-away.ts';

/** The talk itself: the customer with their mood, what was said, and what can be said next. */
export function Conversation({ talk }: { readonly talk: ScenarioInLanguage }) {
  const { t } = useTranslation('talk');
  const session = useSession();
  const attempt = useSelector(session, ({ context }) => context.attempt);
  const said = useSelector(session, ({ context }) => context.conversation?.getSnapshot());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a replay is worth its cost only when a move has been made or answered
  const now = useMemo(() => readTalk(session.getSnapshot().context), [session, attempt, said]);
  const isPaused = useSelector(session, (snapshot) => snapshot.hasTag('paused'));
  usePauseWhenAway();
  useHoldWhileTalking();
  useEffect(() => session.send({ type: 'language.change', words: talk.words }), [session, talk.words]);
  const { newest, prompt, goOn, arrive } = useFocusedPrompt(attempt?.moves.length ?? 0);
  const heading = usePageTitle(t('title', { title: findSentence(talk.words, 'title') }), arrive);
  if (now === undefined || attempt === undefined) return null;
  const { hints, guide } = attempt.setting;
  const { state, transcript, replies } = now;
  const turn = findTurn(talk.scenario, state.at);
  // The same through a silence, which leaves the agent in the same turn.
  const place = `${state.at} ${attempt.moves.length - state.silences}`;
  return (
    <TalkLayout
      talk={talk}
      anger={state.anger}
      trust={state.trust}
      trail={hints ? { current: turn?.step } : undefined}
      headingRef={heading}
      menu={<TalkMenu isAssessed={isAssessed(attempt)} />}
    >
      <MovedNotice />
      <TalkLog talk={talk} transcript={transcript} hints={hints} newestRef={newest} />
      {turn === undefined && <TalkEnd attemptId={attempt.id} />}
      {turn !== undefined && isPaused && <PausedCard buttonRef={goOn} />}
      {turn !== undefined && (
        // Out of sight during a pause, not gone: what was chosen and opened there is found again.
        <div hidden={isPaused}>
          <ReplyPanel talk={talk} turn={turn.id} place={place} replies={replies} hints={hints} moves={attempt.moves.length} promptRef={prompt}>
            {guide && <MethodGuide talk={talk} step={turn.step} place={place} />}
          </ReplyPanel>
        </div>
      )}
      {turn !== undefined && !isPaused && <PatienceBar />}
    </TalkLayout>
  );
}
