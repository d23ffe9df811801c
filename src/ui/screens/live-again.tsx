import { useSelector } from '@xstate/react';
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { AttemptActor } from '../../app/attempts/attempt-machine.ts';
import type { CurrentAttempt } from '../../app/attempts/current-attempt.ts';
import type { Attempt } from '../../domain/attempt/attempt-schema.ts';
import type { ScenarioInLanguage } from '../../domain/scenario/scenario-in-language.ts';
import { useServices } from './services.ts';
import { ROUTE_TO } from './to-address.ts';
import { TroubleNotice } from './trouble-notice.tsx';

/** Lives a moment of the talk again: the one before its move with this number. */
type LiveAgain = (move: number) => void;

const LiveAgainContext = createContext<LiveAgain | undefined>(undefined);

type LiveAgainProviderProps = { readonly attempt: Attempt; readonly talk: ScenarioInLanguage; readonly children: ReactNode };

/** An attempt as it stands now: one that is played goes on after it was shown. */
function readLatest(currentAttempt: CurrentAttempt, attempt: Attempt): Attempt {
  const { now } = currentAttempt.getState();
  return now.phase === 'open' && now.id === attempt.id ? now.actor.getSnapshot().context.attempt : attempt;
}

/** Lets every moment of a talk that is told inside be lived again, as practice of its own, and goes there once it has begun. */
export function LiveAgainProvider({ attempt, talk: { scenario, method, words }, children }: LiveAgainProviderProps) {
  const { currentAttempt } = useServices();
  const [, navigate] = useLocation();
  const [begun, setBegun] = useState<AttemptActor>();
  const isUnbegun = useSelector(begun, (snapshot) => snapshot?.hasTag('unbegun') === true);
  useEffect(
    () => currentAttempt.getState().onBegun(({ id, from }) => from?.attempt === attempt.id && navigate(ROUTE_TO.talk(id))),
    [currentAttempt, navigate, attempt.id],
  );
  const liveAgain = (moves: number) =>
    setBegun(currentAttempt.getState().begin({ scenario, method, words, mode: 'guided', from: { attempt: readLatest(currentAttempt, attempt), moves } }));
  return (
    <LiveAgainContext value={liveAgain}>
      {isUnbegun && <TroubleNotice of="part.failed" />}
      {children}
    </LiveAgainContext>
  );
}

/** Goes back to a moment of the talk that is told here; undefined where none can be lived again, as on paper. */
export function useLiveAgain(): LiveAgain | undefined {
  return use(LiveAgainContext);
}
