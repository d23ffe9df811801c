import { useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { AttemptActor } from '../../../app/attempts/attempt-machine.ts';
import type { CurrentAttempt } from '../../../app/attempts/current-attempt.ts';
import type { Attempt } from '../../../domain/attempt/attempt-schema.ts';
import { listOfPerson } from '../../../domain/attempt/list-of-person.ts';
import { listOwn } from '../../../domain/attempt/sort-by-library.ts';
import { summarizeAttempts } from '../../../domain/attempt/summarize-attempts.ts';
import type { Mode } from '../../../domain/attempt/talk-setting.ts';
import type { ScenarioInLanguage } from '../../../domain/scenario/scenario-in-language.ts';
import { useServices } from '../services.ts';
import { ROUTE_TO } from '../to-address.ts';
import { useAttempts } from '../use-attempts.ts';
import { usePerson } from '../use-person.ts';
import { useSettings } from '../use-settings.ts';
import { useSlowSaving } from '../use-slow-saving.ts';

/** How a talk is begun from its briefing. */
export type BeginControls = {
  /** The talk is about to begin by itself: there is nothing to decide. */
  readonly isComing: boolean;
  /** Start was pressed, and nothing came of it. */
  readonly isUnbegun: boolean;
  /** Start was pressed, and the browser is long in keeping the talk. */
  readonly isSlow: boolean;
  /** The attempt at this complaint that was left in the middle. */
  readonly underWay: Attempt | undefined;
  /** Start was pressed beside one that is under way: which of the two is meant? */
  readonly isAsking: boolean;
  /** Begins as soon as everything is there. */
  start(): void;
  /** Answers to the question. */
  goOn(): void;
  startAgain(): void;
  cancel(): void;
};

/**
 * Begins a talk, and goes to its screen once it has begun. Beside an attempt that is under way it asks first.
 * @param isBegun whether Start was pressed before this screen was there
 * @param asked for this talk, instead of the mode that is set
 */
export function useBegin({ scenario, method, words }: ScenarioInLanguage, isBegun: boolean, asked?: Mode): BeginControls {
  const { currentAttempt, libraryId } = useServices();
  const begin = useStore(currentAttempt, (current) => current.begin);
  const [, navigate] = useLocation();
  const { mode: set } = useSettings().settings;
  const mode = asked ?? set;
  const isRead = useAttempts(({ phase }) => phase !== 'loading');
  const person = usePerson();
  const underWay = useAttempts(
    ({ attempts }) => summarizeAttempts(listOwn(listOfPerson(attempts, person), libraryId), scenario.id, scenario.revision).underWay,
  );
  const [isWished, setWished] = useState(isBegun);
  // One may be begun already, for a page that could not wait for the device to keep it.
  const [begun, setBegun] = useState<AttemptActor | undefined>(() => findBegun(currentAttempt, scenario.id));
  const isUnbegun = useSelector(begun, (snapshot) => snapshot?.hasTag('unbegun') === true);
  useLetGoAndFollow(scenario.id, isBegun);

  const beginNow = () => {
    setWished(false);
    setBegun(begin({ scenario, method, words, mode }));
  };
  // Start may have been pressed before it is known whether another talk can go on.
  const isReady = isWished && isRead && underWay === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins when it can, not when the words change
  useEffect(() => {
    if (isReady) beginNow();
  }, [isReady]);

  const isSlow = useSlowSaving(begun);
  const isAsking = isWished && underWay !== undefined;
  return {
    isComing: isBegun && !isUnbegun && !isSlow && !isAsking,
    isUnbegun,
    isSlow,
    underWay,
    isAsking,
    // Pressed twice begins once; where nothing came of it, anew.
    start: () => (begun === undefined || isUnbegun) && setWished(true),
    goOn: () => underWay !== undefined && navigate(ROUTE_TO.talk(underWay.id), { replace: isBegun }),
    startAgain: beginNow,
    cancel: () => (isBegun ? navigate(ROUTE_TO.briefing(scenario.id), { replace: true }) : setWished(false)),
  };
}

/**
 * Lets go of the talk that was left for this screen, and goes to one of this complaint that begins, unless one has gone elsewhere meanwhile.
 * @param replace whether the talk takes the place of this address
 */
function useLetGoAndFollow(scenarioId: string, replace: boolean): void {
  const { currentAttempt } = useServices();
  const [, navigate] = useLocation();
  useEffect(() => {
    const { leave, onBegun } = currentAttempt.getState();
    leave();
    return onBegun((begun) => begun.scenario.id === scenarioId && navigate(ROUTE_TO.talk(begun.id), { replace }));
  }, [currentAttempt, navigate, scenarioId, replace]);
}

function findBegun(currentAttempt: CurrentAttempt, scenarioId: string): AttemptActor | undefined {
  const { now } = currentAttempt.getState();
  if (now.phase !== 'open') return undefined;
  const { context } = now.actor.getSnapshot();
  return !context.isKept && context.scenario.id === scenarioId ? now.actor : undefined;
}
