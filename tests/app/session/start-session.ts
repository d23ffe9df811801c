import { createActor, SimulatedClock, waitFor } from 'xstate';
import { type Session, type SessionSnapshot, sessionMachine } from '../../../src/app/session/session-machine.ts';
import type { SessionInput, SessionTag } from '../../../src/app/session/session-types.ts';
import { buildMethod } from '../../builders/build-method.ts';
import { type AttemptsInTest, buildAttempts, buildPorts, buildScorer, WHO } from '../../builders/build-ports.ts';
import { buildScenario } from '../../builders/build-scenario.ts';

/** Words as they stand on the screen. */
export const WORDS = { language: 'en', sentences: { title: 'The cold soup' } };

export const CHOSEN = { scenario: buildScenario(), method: buildMethod() };

/** A session on the scenario of the builders, its store, and the clock that a test turns by hand. */
export type SessionInTest = { readonly session: Session; readonly attempts: AttemptsInTest; readonly clock: SimulatedClock };

/** Starts one; by default at the briefing with the patience clock off. */
export function startSession(changes: Partial<Omit<SessionInput, 'attempts'>> = {}, attempts = buildAttempts()): SessionInTest {
  const clock = new SimulatedClock();
  const input = {
    ports: buildPorts(),
    scorer: buildScorer(),
    attempts,
    patience: { on: false, seconds: 40 },
    library: 'canteen',
    who: () => WHO,
    chosen: CHOSEN,
    ...changes,
  };
  const session = createActor(sessionMachine, { input, clock });
  session.start();
  return { session, attempts, clock };
}

/** Begins a talk and waits until it can be answered. */
export async function startTalk(changes: Partial<Omit<SessionInput, 'attempts'>> = {}, attempts = buildAttempts()): Promise<SessionInTest> {
  const started = startSession(changes, attempts);
  started.session.send({ type: 'talk.begin', mode: 'guided', words: WORDS });
  await reach(started.session, 'answerable');
  return started;
}

/** Says a reply and waits for what comes of it. */
export async function say(session: Session, reply: string, tag: SessionTag = 'answerable'): Promise<SessionSnapshot> {
  session.send({ type: 'reply.choose', reply });
  return reach(session, tag);
}

/** Waits until the session has a tag. */
export function reach(session: Session, tag: SessionTag): Promise<SessionSnapshot> {
  return waitFor(session, (snapshot) => snapshot.hasTag(tag), { timeout: 1000 });
}

/** Turn or ending where the talk stands. */
export function standsAt(session: Session): string {
  return String(session.getSnapshot().context.conversation?.getSnapshot().value);
}
