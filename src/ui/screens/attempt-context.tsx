import { createContext, use, useCallback } from 'react';
import type { AttemptActor } from '../../app/attempts/attempt-machine.ts';
import type { AttemptEvent } from '../../app/attempts/attempt-types.ts';
import { useServices } from './services.ts';

/** The attempt that is played on the screens inside. */
export const AttemptActorContext = createContext<AttemptActor | undefined>(undefined);

/** The attempt that is played here. Throws outside its context, which is a mistake in the code. */
export function useAttemptActor(): AttemptActor {
  const attempt = use(AttemptActorContext);
  if (attempt === undefined) throw new Error('A part of a talk is used outside its attempt.');
  return attempt;
}

type Untimed<Event> = Event extends AttemptEvent ? Omit<Event, 'at'> : never;

/** Tells the attempt what somebody does, with the moment in which it is done. The same function as long as the attempt is the same. */
export function useTell(): (event: Untimed<AttemptEvent>) => void {
  const actor = useAttemptActor();
  const { now } = useServices();
  return useCallback((event) => actor.send({ ...event, at: now() } as AttemptEvent), [actor, now]);
}
