import { useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { useStore } from 'zustand';
import type { AttemptActor } from '../../../app/attempts/attempt-machine.ts';
import type { LostAttempt } from '../../../app/attempts/open-attempt.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { ProgressLine } from '../../components/progress-line.tsx';
import { AttemptActorContext } from '../attempt-context.tsx';
import { AttemptFrame } from '../attempt-frame.tsx';
import { LiveAgainProvider } from '../live-again.tsx';
import { ScenarioFrame } from '../scenario-frame.tsx';
import { useServices } from '../services.ts';
import { ROUTE_TO, toBriefing } from '../to-address.ts';
import { TroublePage } from '../trouble-notice.tsx';
import { Conversation } from './conversation.tsx';
import { useWhys } from './use-whys.ts';

/** A talk under way, by the id of its attempt: opened where it stood, whichever way one came. */
export function TalkScreen({ attemptId }: { readonly attemptId: string }) {
  const { currentAttempt } = useServices();
  // One that is played here already need not be read back first.
  const [played] = useState(() => {
    const { now } = currentAttempt.getState();
    return now.phase === 'open' && now.id === attemptId ? now.actor.getSnapshot().context.attempt : undefined;
  });
  const show = (attempt: Attempt) => <ScenarioFrame scenarioId={attempt.scenario.id}>{(talk) => <Talk attempt={attempt} talk={talk} />}</ScenarioFrame>;
  return played !== undefined ? show(played) : <AttemptFrame attemptId={attemptId}>{show}</AttemptFrame>;
}

type TalkProps = { readonly attempt: Attempt; readonly talk: ScenarioInLanguage };

/** A talk that was over when one came here has nothing left to say; one that ends here stays for the last words. */
function Talk({ attempt, talk }: TalkProps) {
  const [wasFinished] = useState(attempt.result !== undefined);
  if (wasFinished) return <Redirect to={ROUTE_TO.debrief(attempt.id)} replace />;
  return (
    <LiveAgainProvider attempt={attempt} talk={talk}>
      <Played id={attempt.id} talk={talk} />
    </LiveAgainProvider>
  );
}

function Played({ id, talk }: { readonly id: string; readonly talk: ScenarioInLanguage }) {
  const { t } = useTranslation('briefing');
  const { currentAttempt } = useServices();
  const now = useStore(currentAttempt, (state) => state.now);
  const { scenario, method } = talk;
  useEffect(() => void currentAttempt.getState().open({ scenario, method }, id), [currentAttempt, scenario, method, id]);

  if (now.phase === 'none' || now.phase === 'opening' || now.id !== id) return <ProgressLine label={t('loading')} />;
  if (now.phase === 'lost') return <TalkTrouble lost={now.lost} scenarioId={scenario.id} />;
  return <OpenTalk actor={now.actor} talk={talk} />;
}

function OpenTalk({ actor, talk }: { readonly actor: AttemptActor; readonly talk: ScenarioInLanguage }) {
  const { t } = useTranslation('briefing');
  const hasFailed = useSelector(actor, (snapshot) => snapshot.hasTag('failed'));
  const { setting, moves } = useSelector(actor, ({ context }) => context.attempt);
  const canShow = useWhys(talk.scenario.id, setting.guide, moves.length > 0);
  if (hasFailed) return <TalkTrouble lost={{ kind: 'failed' }} scenarioId={talk.scenario.id} />;
  if (!canShow) return <ProgressLine label={t('loading')} />;
  return (
    <AttemptActorContext value={actor}>
      <Conversation talk={talk} />
    </AttemptActorContext>
  );
}

type TalkTroubleProps = { readonly lost: LostAttempt | { readonly kind: 'failed' }; readonly scenarioId: string };

/** Why a talk cannot go on here, and the way out: start again, look at the rest, or try once more. */
function TalkTrouble({ lost, scenarioId }: TalkTroubleProps) {
  const { currentAttempt } = useServices();
  return (
    <TroublePage
      of={lost.kind === 'unreached' ? `talks.${lost.why}` : `talk.${lost.kind}`}
      onRetry={() => void currentAttempt.getState().retry()}
      startAgainHref={toBriefing(scenarioId)}
    />
  );
}
