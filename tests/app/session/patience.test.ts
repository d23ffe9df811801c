import { describe, expect, it } from 'vitest';
import { type SimulatedClock, waitFor } from 'xstate';
import type { PatienceClock } from '../../../src/app/session/patience-clock.ts';
import type { Session } from '../../../src/app/session/session-machine.ts';
import { buildMove, buildNext } from '../../builders/build-attempt.ts';
import { reach, say, standsAt, startTalk } from './start-session.ts';

const TEN = { on: true, seconds: 10 };

function remainingOf(session: Session): number | undefined {
  return (session.getSnapshot().children.patience as PatienceClock | undefined)?.getSnapshot().context.remaining;
}

/** One second after the other: the clock sets the next one when one is over. */
function pass(clock: SimulatedClock, seconds: number): void {
  for (let second = 0; second < seconds; second += 1) clock.increment(1_000);
}

function movesOf(session: Session): string[] {
  return session.getSnapshot().context.attempt?.moves.map(({ choice }) => choice) ?? [];
}

describe('the patience clock', () => {
  it('never lapses while it is off', async () => {
    const { session, clock } = await startTalk({ patience: { on: false, seconds: 10 } });
    pass(clock, 3_600);
    expect(session.getSnapshot().hasTag('answerable')).toBe(true);
    expect(movesOf(session)).toEqual([]);
  });

  it('lapses after its seconds: the silence is saved as a move and the customer speaks into it', async () => {
    const { session, clock, attempts } = await startTalk({ patience: TEN });
    pass(clock, 9);
    expect(remainingOf(session)).toBe(1);
    expect(movesOf(session)).toEqual([]);
    pass(clock, 1);
    expect(session.getSnapshot().hasTag('busy')).toBe(true);
    await reach(session, 'answerable');
    expect(movesOf(session)).toEqual(['silence']);
    expect(await attempts.load('attempt-0001')).toMatchObject({ attempt: { moves: [{ turn: 'opening', choice: 'silence' }] } });
    expect(session.getSnapshot().context.conversation?.getSnapshot().context).toMatchObject({ anger: 7, trust: 3, silences: 1 });
  });

  it('starts afresh with every turn', async () => {
    const { session, clock } = await startTalk({ patience: TEN });
    pass(clock, 7);
    await say(session, 'a');
    expect(remainingOf(session)).toBe(10);
    pass(clock, 9);
    expect(movesOf(session)).toEqual(['a']);
  });

  it('lets the customer leave after the third silence', async () => {
    const { session, clock } = await startTalk({ patience: TEN });
    pass(clock, 10);
    await reach(session, 'answerable');
    pass(clock, 10);
    await reach(session, 'answerable');
    pass(clock, 10);
    await reach(session, 'finished');
    expect(standsAt(session)).toBe('walked_out');
  });

  it('stands still while paused and goes on where it stopped', async () => {
    const { session, clock } = await startTalk({ patience: TEN });
    pass(clock, 6);
    session.send({ type: 'talk.pause' });
    pass(clock, 600);
    expect(remainingOf(session)).toBe(4);
    session.send({ type: 'talk.resume' });
    pass(clock, 3);
    expect(remainingOf(session)).toBe(1);
    expect(movesOf(session)).toEqual([]);
  });

  it('can be extended by its full length, ten times and more', async () => {
    const { session, clock } = await startTalk({ patience: TEN });
    pass(clock, 5);
    for (let time = 0; time < 12; time += 1) session.send({ type: 'patience.extend' });
    expect(remainingOf(session)).toBe(125);
    pass(clock, 124);
    expect(movesOf(session)).toEqual([]);
  });

  it('can be turned on, given another length, and turned off in the middle of a talk', async () => {
    const { session, clock } = await startTalk({ patience: { on: false, seconds: 10 } });
    session.send({ type: 'patience.adjust', patience: { on: true, seconds: 20 } });
    pass(clock, 19);
    expect(remainingOf(session)).toBe(1);
    session.send({ type: 'patience.adjust', patience: { on: false, seconds: 20 } });
    pass(clock, 60);
    expect(movesOf(session)).toEqual([]);
  });

  it('goes on where it is when its setting is sent again unchanged', async () => {
    const { session, clock } = await startTalk({ patience: TEN });
    pass(clock, 6);
    session.send({ type: 'patience.adjust', patience: { ...TEN } });
    expect(remainingOf(session)).toBe(4);
  });

  it('is of the adjusted length in the next turn, too', async () => {
    const { session, clock } = await startTalk({ patience: TEN });
    session.send({ type: 'patience.adjust', patience: { on: true, seconds: 30 } });
    await say(session, 'a');
    pass(clock, 29);
    expect(movesOf(session)).toEqual(['a']);
  });

  it('does not begin to run in a paused tab when another tab goes on with the talk', async () => {
    const { session, clock, attempts } = await startTalk({ patience: TEN });
    session.send({ type: 'talk.pause' });
    await attempts.appendMove('attempt-0001', 0, buildNext(buildMove('opening.a')));
    attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' });
    await waitFor(session, ({ context }) => context.movedElsewhere, { timeout: 1000 });
    expect(standsAt(session)).toBe('remedy');
    expect(session.getSnapshot().hasTag('paused')).toBe(true);
    pass(clock, 60);
    expect(movesOf(session)).toEqual(['a']);
  });

  it('has its full time when a paused tab goes on with a turn that another tab has reached', async () => {
    const { session, clock, attempts } = await startTalk({ patience: TEN });
    pass(clock, 8);
    session.send({ type: 'talk.pause' });
    await attempts.appendMove('attempt-0001', 0, buildNext(buildMove('opening.a')));
    attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' });
    await waitFor(session, ({ context }) => context.movedElsewhere, { timeout: 1000 });
    session.send({ type: 'talk.resume' });
    expect(remainingOf(session)).toBe(10);
    pass(clock, 9);
    expect(movesOf(session)).toEqual(['a']);
  });

  it('gives a turn that another tab has reached its full time', async () => {
    const { session, clock, attempts } = await startTalk({ patience: TEN });
    pass(clock, 8);
    await attempts.appendMove('attempt-0001', 0, buildNext(buildMove('opening.a')));
    attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' });
    await reach(session, 'answerable');
    expect(remainingOf(session)).toBe(10);
  });
});
