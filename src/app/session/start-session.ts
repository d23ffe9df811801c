import { createActor } from 'xstate';
import { type Session, sessionMachine } from './session-machine.ts';
import type { SessionInput } from './session-types.ts';

/** A running session. */
export function startSession(input: SessionInput): Session {
  return createActor(sessionMachine, { input }).start();
}
