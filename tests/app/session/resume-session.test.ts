import { describe, expect, it } from 'vitest';
import { readTalk } from '../../../src/app/session/read-talk.ts';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { buildAttempt, buildMove, buildMoves, buildNext, buildResult } from '../../builders/build-attempt.ts';
import { buildAttempts } from '../../builders/build-ports.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { finish } from '../../storage/surround.ts';
import { CHOSEN, reach, say, standsAt, startSession } from './start-session.ts';

async function resume(attempt: Attempt, chosen = CHOSEN) {
  const attempts = buildAttempts();
  await attempts.restore(attempt);
  return startSession({ chosen, attemptId: attempt.id }, attempts);
}

describe('a session that is opened with an attempt', () => {
  it('goes on where the talk stood, in the same mode and order', async () => {
    const { session, attempts } = await resume(buildAttempt({ moves: buildMoves('opening.a'), mode: 'assessment', seed: 7 }));
    const { context } = await reach(session, 'answerable');
    expect(readTalk(context)?.state).toMatchObject({ at: 'remedy', anger: 4, trust: 5, known: ['table_number'] });
    expect(context.attempt?.setting).toEqual({ hints: false, guide: false, clock: 0, audience: 'alone' });
    expect(context.movedElsewhere).toBe(false);
    await say(session, 'a');
    expect(await attempts.load('attempt-0001')).toMatchObject({ attempt: { shown: { seed: 7 }, moves: [{ choice: 'a' }, { turn: 'remedy', choice: 'a' }] } });
  });

  it('replays silences too', async () => {
    const { session } = await resume(buildAttempt({ moves: buildMoves('opening.silence', 'opening.silence') }));
    const { context } = await reach(session, 'answerable');
    expect(readTalk(context)?.state).toMatchObject({ at: 'opening', anger: 8, trust: 2, silences: 2 });
  });

  it('shows the debrief of a finished attempt', async () => {
    const moves = buildMoves('opening.a', 'remedy.a', 'closing.a');
    const { session } = await resume(buildAttempt({ moves, finishedAt: '2026-11-21T14:05:00.000Z', result: buildResult() }));
    const { context } = await reach(session, 'finished');
    expect(context.attempt?.finishedAt).toBe('2026-11-21T14:05:00.000Z');
  });

  it('scores a talk that ended just before the page was closed', async () => {
    const { session, attempts } = await resume(buildAttempt({ moves: buildMoves('opening.a', 'remedy.c') }));
    await reach(session, 'finished');
    expect(await attempts.load('attempt-0001')).toMatchObject({ attempt: { result: { ending: 'escalated', passed: false } } });
  });

  it('says so when the scenario has changed since', async () => {
    const { session } = await resume(buildAttempt({ moves: buildMoves('opening.a') }), { ...CHOSEN, scenario: buildScenario({ revision: 2 }) });
    const { context } = await reach(session, 'outdated');
    expect(context.attempt?.moves).toHaveLength(1);
    session.send({ type: 'scenario.choose', chosen: CHOSEN });
    expect(session.getSnapshot().hasTag('briefing')).toBe(true);
  });

  it('says so when its moves do not fit the scenario, and keeps the attempt as it is', async () => {
    const attempt = buildAttempt({ moves: buildMoves('opening.a', 'closing.a') });
    const { session, attempts } = await resume(attempt);
    await reach(session, 'outdated');
    expect(await attempts.load('attempt-0001')).toEqual({ kind: 'found', attempt });
  });

  it('says so when it belongs to another scenario', async () => {
    const { session } = await resume(buildAttempt({ scenario: { id: 'late_bus', revision: 1 } }));
    expect((await reach(session, 'outdated')).context.attempt?.scenario.id).toBe('late_bus');
  });

  it('says so when there is no such attempt', async () => {
    const { session } = startSession({ attemptId: 'attempt-0009' });
    expect((await reach(session, 'missing')).hasTag('missing')).toBe(true);
  });

  it('says so when its record cannot be read, and has the record at hand', async () => {
    const attempts = buildAttempts();
    const record = { id: 'attempt-0001', reason: [], raw: { head: 'torn' } };
    attempts.load = async () => ({ kind: 'set_aside', record });
    const { session } = startSession({ attemptId: 'attempt-0001' }, attempts);
    expect((await reach(session, 'unreadable')).context.setAside).toBe(record);
  });
});

describe('two tabs on one attempt', () => {
  it('a move that comes second is not saved: the newer talk is loaded, and the session says so', async () => {
    const { session, attempts } = await resume(buildAttempt({ moves: buildMoves('opening.a') }));
    await reach(session, 'answerable');
    await attempts.appendMove('attempt-0001', 1, buildNext(buildMove('remedy.b', 1)));
    const { context } = await say(session, 'a');
    expect(standsAt(session)).toBe('closing');
    expect(context.movedElsewhere).toBe(true);
    expect(context.attempt?.moves.map(({ choice }) => choice)).toEqual(['a', 'b']);
    session.send({ type: 'notice.dismiss' });
    expect(session.getSnapshot().context.movedElsewhere).toBe(false);
    await say(session, 'b', 'finished');
    expect(await attempts.load('attempt-0001')).toMatchObject({ attempt: { result: { ending: 'resolved' } } });
  });

  it('follows at once when another tab tells of a move', async () => {
    const { session, attempts } = await resume(buildAttempt());
    await reach(session, 'answerable');
    await attempts.appendMove('attempt-0001', 0, buildNext(buildMove('opening.b')));
    attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' });
    await reach(session, 'answerable');
    expect(standsAt(session)).toBe('remedy');
    expect(session.getSnapshot().context.movedElsewhere).toBe(true);
  });

  it('stays where it is on news of its own moves and of other attempts', async () => {
    const { session, attempts } = await resume(buildAttempt());
    await reach(session, 'answerable');
    attempts.sendChange({ attemptId: 'attempt-0001', from: 'here' });
    attempts.sendChange({ attemptId: 'attempt-0002', from: 'elsewhere' });
    expect(session.getSnapshot().hasTag('answerable')).toBe(true);
  });

  it('shows the debrief when the other tab has finished the talk', async () => {
    const { session, attempts } = await resume(buildAttempt());
    await reach(session, 'answerable');
    await attempts.appendMove('attempt-0001', 0, buildNext(buildMove('opening.c')));
    await finish(attempts, 'attempt-0001', '2026-11-21T14:05:00.000Z', buildResult({ ending: 'walked_out', endingKind: 'walked_out' }));
    const { context } = await say(session, 'a', 'finished');
    expect(context.attempt?.result?.ending).toBe('walked_out');
    expect(context.movedElsewhere).toBe(true);
  });

  it('says so when the other tab has removed the attempt', async () => {
    const { session, attempts } = await resume(buildAttempt());
    await reach(session, 'answerable');
    await attempts.remove('attempt-0001');
    await say(session, 'a', 'missing');
    expect((await attempts.list()).attempts).toEqual([]);
  });

  it('waits, paused, where it stood when the attempt is brought back', async () => {
    const attempt = buildAttempt({ moves: buildMoves('opening.a') });
    const { session, attempts } = await resume(attempt);
    await reach(session, 'answerable');
    await attempts.remove('attempt-0001');
    attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' });
    await reach(session, 'missing');
    await attempts.restore(attempt);
    attempts.sendChange({ attemptId: 'attempt-0002', from: 'elsewhere' });
    expect(session.getSnapshot().hasTag('missing')).toBe(true);
    attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' });
    await reach(session, 'paused');
    expect(standsAt(session)).toBe('remedy');
  });
});
