import { describe, expect, it } from 'vitest';
import type { PatienceClock } from '../../../src/app/session/patience-clock.ts';
import type { Session } from '../../../src/app/session/session-machine.ts';
import { buildPorts } from '../../builders/build-ports.ts';
import { reach, say, startSession, startTalk } from './start-session.ts';

const BEFORE = '2026-11-21T14:00:00.000Z';

/** Ports whose clock shows what a test sets it to. */
function buildClock() {
  let shown = BEFORE;
  return {
    ports: { ...buildPorts(), now: () => shown },
    set(moment: string) {
      shown = moment;
    },
  };
}

function timesOf(session: Session): (string | undefined)[] {
  const { attempt } = session.getSnapshot().context;
  return [attempt?.startedAt, ...(attempt?.moves.map(({ at }) => at) ?? []), attempt?.finishedAt];
}

describe('a clock that is set back during a talk', () => {
  it('lets no time of the attempt run backwards: the last kept moment holds until the clock has passed it', async () => {
    const clock = buildClock();
    const { session, attempts } = await startTalk({ ports: clock.ports });
    clock.set('2026-11-21T14:01:00.000Z');
    await say(session, 'a');
    clock.set('2026-11-20T09:00:00.000Z');
    await say(session, 'a');
    await say(session, 'a', 'finished');
    const later = '2026-11-21T14:01:00.000Z';
    expect(timesOf(session)).toEqual([BEFORE, later, later, later, later]);
    expect(await attempts.load('attempt-0001')).toEqual({ kind: 'found', attempt: session.getSnapshot().context.attempt });
  });

  it('goes with the clock again once it has caught up', async () => {
    const clock = buildClock();
    const { session } = await startTalk({ ports: clock.ports });
    clock.set('2026-11-21T13:30:00.000Z');
    await say(session, 'a');
    clock.set('2026-11-21T14:02:00.000Z');
    await say(session, 'a');
    expect(timesOf(session)).toEqual([BEFORE, BEFORE, '2026-11-21T14:02:00.000Z', undefined]);
  });

  it('holds for a talk that is opened again later', async () => {
    const clock = buildClock();
    const { session: first, attempts } = await startTalk({ ports: clock.ports });
    await say(first, 'a');
    clock.set('2025-01-01T00:00:00.000Z');
    const { session } = startSession({ ports: clock.ports, attemptId: 'attempt-0001' }, attempts);
    await reach(session, 'answerable');
    await say(session, 'a');
    expect(timesOf(session)).toEqual([BEFORE, BEFORE, BEFORE, undefined]);
  });

  it('a clock that was set ahead takes nothing from the talk, and the talk goes on with it', async () => {
    const clock = buildClock();
    const { session } = await startTalk({ ports: clock.ports });
    clock.set('2031-01-01T00:00:00.000Z');
    await say(session, 'a');
    expect(timesOf(session)).toEqual([BEFORE, '2031-01-01T00:00:00.000Z', undefined]);
  });

  it('gives the customer neither more nor less patience: it counts seconds, not moments', async () => {
    const shown = buildClock();
    const { session, clock } = await startTalk({ ports: shown.ports, patience: { on: true, seconds: 10 } });
    const remaining = () => (session.getSnapshot().children.patience as PatienceClock | undefined)?.getSnapshot().context.remaining;
    for (let second = 0; second < 4; second += 1) clock.increment(1_000);
    shown.set('2026-11-20T14:00:00.000Z');
    clock.increment(1_000);
    shown.set('2026-12-24T14:00:00.000Z');
    clock.increment(1_000);
    expect(remaining()).toBe(4);
    expect(session.getSnapshot().hasTag('answerable')).toBe(true);
  });
});
