import { useSelector } from '@xstate/react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readTalk } from '../../../app/attempts/read-talk.ts';
import { canTakeBack } from '../../../domain/attempt/can-take-back.ts';
import { isAssessed } from '../../../domain/attempt/is-assessed.ts';
import { listTakenBack } from '../../../domain/attempt/list-taken-back.ts';
import { SILENCE } from '../../../domain/conversation/talk-state.ts';
import { measureProgress } from '../../../domain/scenario/measure-progress.ts';
import { findSentence, type ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { findTurn } from '../../../domain/scenario/scenario-index.ts';
import { Notice } from '../../components/notice.tsx';
import { useAttemptActor, useTell } from '../attempt-context.tsx';
import { OfferPolicy } from '../offer-policy.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { MethodGuide } from './method-guide.tsx';
import { PatienceBar } from './patience-bar.tsx';
import { PausedCard } from './paused-card.tsx';
import { ReplyPanel } from './reply-panel.tsx';
import { TakeBack } from './take-back.tsx';
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
  const actor = useAttemptActor();
  const tell = useTell();
  const attempt = useSelector(actor, ({ context }) => context.attempt);
  const said = useSelector(actor, ({ context }) => context.conversation.getSnapshot());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order of the replies is drawn when a move has been made or answered
  const { state, transcript, replies } = useMemo(() => readTalk(actor.getSnapshot().context), [actor, attempt, said]);
  const isPaused = useSelector(actor, (snapshot) => snapshot.hasTag('paused'));
  usePauseWhenAway();
  useHoldWhileTalking();
  useEffect(() => tell({ type: 'language.change', words: talk.words }), [tell, talk.words]);
  const { newest, prompt, goOn, arrive } = useFocusedPrompt(attempt.moves.length);
  const heading = usePageTitle(t('title', { title: findSentence(talk.words, 'title') }), arrive);
  const { hints, guide } = attempt.setting;
  const turn = findTurn(talk.scenario, state.at);
  const replied = attempt.moves.filter(({ choice }) => choice !== SILENCE).map((move) => move.turn);
  const progress = measureProgress(talk.scenario, replied, state.at);
  // The same through a silence, which leaves the agent in the same turn; another one after a reply was taken back, when one chooses anew.
  const place = `${state.at} ${attempt.moves.length - state.silences} ${listTakenBack(attempt).length}`;
  return (
    <TalkLayout
      talk={talk}
      anger={state.anger}
      trust={state.trust}
      isOver={turn === undefined}
      share={progress.share}
      headingRef={heading}
      menu={
        <TalkMenu isAssessed={isAssessed(attempt)} isAgain={attempt.from !== undefined}>
          {turn !== undefined && <OfferPolicy talk={talk} />}
          {turn !== undefined && guide && <MethodGuide talk={talk} step={turn.step} place={place} />}
        </TalkMenu>
      }
    >
      <MovedNotice />
      <TalkLog
        talk={talk}
        transcript={transcript}
        hints={hints}
        guide={guide}
        action={turn !== undefined && canTakeBack(attempt) ? <TakeBack /> : undefined}
        isOver={turn === undefined}
        newestRef={newest}
      />
      {turn === undefined && <TalkEnd attemptId={attempt.id} />}
      {turn !== undefined && isPaused && <PausedCard buttonRef={goOn} />}
      {turn !== undefined && (
        // Out of sight during a pause, not gone: what was chosen and opened there is found again.
        <div hidden={isPaused}>
          <ReplyPanel
            talk={talk}
            turn={turn.id}
            place={place}
            replies={replies}
            hints={hints}
            guide={guide}
            progress={progress}
            moves={attempt.moves.length}
            promptRef={prompt}
          />
        </div>
      )}
      {turn !== undefined && !isPaused && <PatienceBar />}
    </TalkLayout>
  );
}

/** Says that another tab went on with this talk, and that one sees it as it stands there. */
function MovedNotice() {
  const { t } = useTranslation('talk');
  const actor = useAttemptActor();
  const tell = useTell();
  const isMoved = useSelector(actor, ({ context }) => context.isMoved);
  if (!isMoved) return null;
  return (
    <Notice kind="info" live title={t('movedTitle')} onDismiss={() => tell({ type: 'notice.dismiss' })}>
      {t('movedText')}
    </Notice>
  );
}
