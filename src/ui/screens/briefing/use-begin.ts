import { useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { summarizeAttempts } from '../../../domain/attempt/summarize-attempts.ts';
import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { useSession } from '../session-context.tsx';
import { ROUTE_TO } from '../to-address.ts';
import { useAttempts } from '../use-attempts.ts';
import { useSettings } from '../use-settings.ts';

/** How a talk is begun from its briefing. */
export type Beginning = {
  /** Start was pressed, and nothing came of it. */
  readonly isUnbegun: boolean;
  /** The talk of this complaint that was left in the middle. */
  readonly open: Attempt | undefined;
  /** Start was pressed beside an open talk: which of the two is meant? */
  readonly isAsking: boolean;
  /** Begins as soon as everything is there. */
  start(): void;
  /** Answers to the question. */
  goOn(): void;
  startAgain(): void;
  cancel(): void;
};

/**
 * Begins a talk and goes to it. Beside a talk that can go on, it asks first: nobody has two of one complaint without knowing.
 * @param isBegun whether Start was pressed before this screen was there
 */
export function useBegin({ scenario, method, words }: ScenarioInLanguage, isBegun: boolean): Beginning {
  const session = useSession();
  const [, navigate] = useLocation();
  const { mode } = useSettings().settings;
  const isRead = useAttempts(({ phase }) => phase !== 'loading');
  const open = useAttempts(({ attempts }) => summarizeAttempts(attempts, scenario.id, scenario.revision).open);
  const isReady = useSelector(session, (snapshot) => snapshot.hasTag('briefing'));
  const isUnbegun = useSelector(session, (snapshot) => snapshot.hasTag('unbegun'));
  const begun = useSelector(session, (snapshot) => (snapshot.hasTag('talking') ? snapshot.context.attempt : undefined));
  // A talk that was left for this page must not call one back: only one that begins here does.
  const [wish, setWish] = useState<'none' | 'start' | 'again' | 'granted'>(isBegun ? 'start' : 'none');
  const isAsking = wish === 'start' && open !== undefined;

  useEffect(() => session.send({ type: 'scenario.choose', chosen: { scenario, method } }), [session, scenario, method]);
  useEffect(() => {
    if (!isReady || !isRead || isAsking || wish === 'none' || wish === 'granted') return;
    setWish('granted');
    session.send({ type: 'talk.begin', mode, words });
  }, [isReady, isRead, isAsking, wish, session, mode, words]);
  useEffect(() => {
    if (wish === 'granted' && begun !== undefined) navigate(ROUTE_TO.talk(begun.id), { replace: isBegun });
  }, [wish, begun, isBegun, navigate]);

  return {
    isUnbegun,
    open,
    isAsking,
    // Pressed twice begins once; where nothing came of it, anew.
    start: () => (wish !== 'granted' || isReady) && setWish('start'),
    goOn: () => open !== undefined && navigate(ROUTE_TO.talk(open.id), { replace: isBegun }),
    startAgain: () => setWish('again'),
    cancel: () => (isBegun ? navigate(ROUTE_TO.briefing(scenario.id), { replace: true }) : setWish('none')),
  };
}
