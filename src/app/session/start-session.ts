import { createActor } from 'xstate';
import type { Patience, Ports, SessionAttempts } from '../ports.ts';
import { type Session, sessionMachine } from './session-machine.ts';

/** A running session with nothing chosen yet. */
export function startSession(ports: Ports, attempts: SessionAttempts, patience: Patience): Session {
  return createActor(sessionMachine, { input: { ports, attempts, patience } }).start();
}
