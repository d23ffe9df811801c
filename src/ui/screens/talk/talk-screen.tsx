import { useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { ProgressLine } from '../../components/progress-line.tsx';
import { AttemptFrame } from '../attempt-frame.tsx';
import { ScenarioFrame } from '../scenario-frame.tsx';
import { useSession } from '../session-context.tsx';
import { ROUTE_TO } from '../to-address.ts';
import { Conversation } from './conversation.tsx';
import { TalkTrouble } from './talk-trouble.tsx';

/** A talk under way, by the id of its attempt: opened where it stood, whichever way one came. */
export function TalkScreen({ attemptId }: { readonly attemptId: string }) {
  const session = useSession();
  const begun = useSelector(session, ({ context: { attempt } }) => (attempt?.id === attemptId ? attempt : undefined));
  // One that has just begun here need not be read back first.
  const [isBegun] = useState(begun !== undefined);
  const show = (attempt: Attempt) => <ScenarioFrame scenarioId={attempt.scenario.id}>{(talk) => <Talk attempt={attempt} talk={talk} />}</ScenarioFrame>;
  return isBegun && begun !== undefined ? show(begun) : <AttemptFrame attemptId={attemptId}>{show}</AttemptFrame>;
}

const TROUBLES = ['outdated', 'missing', 'unreadable', 'unreached', 'failed'] as const;

function Talk({ attempt, talk }: { readonly attempt: Attempt; readonly talk: ScenarioInLanguage }) {
  const { t } = useTranslation('briefing');
  const session = useSession();
  const [, navigate] = useLocation();
  const isOpen = useSelector(session, ({ context }) => context.attemptId === attempt.id);
  const trouble = useSelector(session, (snapshot) => TROUBLES.find((tag) => snapshot.hasTag(tag)));
  const hasConversation = useSelector(session, ({ context }) => context.conversation !== undefined);
  const { scenario, method } = talk;

  useEffect(() => {
    if (!isOpen) session.send({ type: 'scenario.choose', chosen: { scenario, method }, attemptId: attempt.id });
  }, [isOpen, session, scenario, method, attempt.id]);
  // A talk that was over when one came here has nothing left to say; one that ends here stays for the last words.
  const [wasFinished] = useState(attempt.result !== undefined);
  useEffect(() => {
    if (wasFinished) navigate(ROUTE_TO.debrief(attempt.id), { replace: true });
  }, [wasFinished, attempt.id, navigate]);

  if (!isOpen) return <ProgressLine label={t('loading')} />;
  if (trouble !== undefined) return <TalkTrouble trouble={trouble} scenarioId={scenario.id} />;
  return hasConversation ? <Conversation key={attempt.id} talk={talk} /> : <ProgressLine label={t('loading')} />;
}
