import { createActor } from 'xstate';
import type { Patience, Ports, SessionAttempts } from '../ports.ts';
import type { Scorer } from '../scoring/scorer.ts';
import { type Session, sessionMachine } from './session-machine.ts';

/** A running session with nothing chosen yet. @param library id of the library that its attempts are of */
export function startSession(ports: Ports, scorer: Scorer, attempts: SessionAttempts, patience: Patience, library: string): Session {
  return createActor(sessionMachine, { input: { ports, scorer, attempts, patience, library } }).start();
}
