import { describe, expect, it, vi } from 'vitest';
import { readTalk } from '../../../src/app/attempts/read-talk.ts';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { buildAttempt, buildMove, buildMoves, buildNext, buildResult } from '../../builders/build-attempt.ts';
import { buildAttempts } from '../../builders/build-ports.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { finish } from '../../storage/build-log-ports.ts';
import { CHOSEN, Tab } from './play-attempt.ts';

async function resume(attempt: Attempt, chosen = CHOSEN) {
  const attempts = buildAttempts();
  await attempts.restore(attempt);
  const tab = new Tab({}, attempts);
  await tab.current.getState().open(chosen, attempt.id);
  return tab;
}

describe('an attempt that is opened', () => {
  it('goes on where the talk stood, in the same mode and order', async () => {
    const tab = await resume(buildAttempt({ moves: buildMoves('opening.a'), mode: 'assessment', seed: 7 }));
    const { context } = await tab.reach('answerable');
    expect(readTalk(context).state).toMatchObject({ at: 'remedy', anger: 4, trust: 5, known: ['table_number'] });
    expect(context.attempt.setting).toEqual({ hints: false, guide: false, clock: 0, audience: 'alone' });
    expect(context.isMoved).toBe(false);
    await tab.say('a');
    expect(await tab.attempts.load('attempt-0001')).toMatchObject({
      attempt: { shown: { seed: 7 }, moves: [{ choice: 'a' }, { turn: 'remedy', choice: 'a' }] },
    });
  });

  it('replays silences too', async () => {
    const tab = await resume(buildAttempt({ moves: buildMoves('opening.silence', 'opening.silence') }));
    const { context } = await tab.reach('answerable');
    expect(readTalk(context).state).toMatchObject({ at: 'opening', anger: 8, trust: 2, silences: 2 });
  });

  it('shows the debrief of a finished attempt', async () => {
    const moves = buildMoves('opening.a', 'remedy.a', 'closing.a');
    const tab = await resume(buildAttempt({ moves, finishedAt: '2026-11-21T14:05:00.000Z', result: buildResult() }));
    const { context } = await tab.reach('finished');
    expect(context.attempt.finishedAt).toBe('2026-11-21T14:05:00.000Z');
  });

  it('scores a talk that ended just before the page was closed', async () => {
    const tab = await resume(buildAttempt({ moves: buildMoves('opening.a', 'remedy.c') }));
    await tab.reach('finished');
    expect(await tab.attempts.load('attempt-0001')).toMatchObject({ attempt: { result: { ending: 'escalated', passed: false } } });
  });

  it('is outdated when the scenario has changed since', async () => {
    const tab = await resume(buildAttempt({ id: 'attempt-0007', moves: buildMoves('opening.a') }), { ...CHOSEN, scenario: buildScenario({ revision: 2 }) });
    expect(await tab.lose()).toEqual({ kind: 'outdated' });
    tab.begin();
    expect((await tab.reach('answerable')).context.attempt.moves).toEqual([]);
  });

  it('is outdated when its moves do not fit the scenario, and is kept as it is', async () => {
    const attempt = buildAttempt({ moves: buildMoves('opening.a', 'closing.a') });
    const tab = await resume(attempt);
    expect(await tab.lose()).toEqual({ kind: 'outdated' });
    expect(await tab.attempts.load('attempt-0001')).toEqual({ kind: 'found', attempt });
  });

  it('is outdated when it belongs to another scenario', async () => {
    const tab = await resume(buildAttempt({ scenario: { id: 'late_bus', revision: 1 } }));
    expect(await tab.lose()).toEqual({ kind: 'outdated' });
  });

  it('is missing when there is none', async () => {
    const tab = new Tab();
    await tab.current.getState().open(CHOSEN, 'attempt-0009');
    expect(await tab.lose()).toEqual({ kind: 'missing' });
  });

  it('is unreadable when its record is', async () => {
    const attempts = buildAttempts();
    attempts.load = async () => ({ kind: 'set_aside', record: { id: 'attempt-0001', reason: [], raw: { head: 'torn' } } });
    const tab = new Tab({}, attempts);
    await tab.current.getState().open(CHOSEN, 'attempt-0001');
    expect(await tab.lose()).toEqual({ kind: 'unreadable' });
  });

  it('is unreadable when what was read cannot be played at all', async () => {
    const attempts = buildAttempts();
    attempts.load = async () => ({ kind: 'found', attempt: { ...buildAttempt(), moves: null } as never });
    const tab = new Tab({}, attempts);
    await tab.current.getState().open(CHOSEN, 'attempt-0001');
    expect(await tab.lose()).toEqual({ kind: 'unreadable' });
  });
});

describe('two tabs on one attempt', () => {
  it('a move that comes second is not saved: the newer talk is loaded, and the attempt says so', async () => {
    const tab = await resume(buildAttempt({ moves: buildMoves('opening.a') }));
    await tab.reach('answerable');
    await tab.attempts.appendMove('attempt-0001', 1, buildNext(buildMove('remedy.b', 1)));
    const { context } = await tab.say('a');
    expect(tab.at).toBe('closing');
    expect(context.isMoved).toBe(true);
    expect(context.attempt.moves.map(({ choice }) => choice)).toEqual(['a', 'b']);
    tab.tell({ type: 'notice.dismiss' });
    expect(tab.snapshot.context.isMoved).toBe(false);
    await tab.say('b', 'finished');
    expect(await tab.attempts.load('attempt-0001')).toMatchObject({ attempt: { result: { ending: 'resolved' } } });
  });

  it('follows at once when another tab tells of a move', async () => {
    const tab = await resume(buildAttempt());
    await tab.reach('answerable');
    await tab.attempts.appendMove('attempt-0001', 0, buildNext(buildMove('opening.b')));
    tab.attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' });
    await tab.reach('answerable');
    expect(tab.at).toBe('remedy');
    expect(tab.snapshot.context.isMoved).toBe(true);
  });

  it('stays where it is on news of its own moves and of other attempts', async () => {
    const tab = await resume(buildAttempt());
    await tab.reach('answerable');
    tab.attempts.sendChange({ attemptId: 'attempt-0001', from: 'here', known: { known: 0, next: buildNext(buildMove('opening.a')) } });
    tab.attempts.sendChange({ attemptId: 'attempt-0002', from: 'elsewhere' });
    expect(tab.snapshot.hasTag('answerable')).toBe(true);
  });

  it('shows the debrief when the other tab has finished the talk', async () => {
    const tab = await resume(buildAttempt());
    await tab.reach('answerable');
    await tab.attempts.appendMove('attempt-0001', 0, buildNext(buildMove('opening.c')));
    await finish(tab.attempts, 'attempt-0001', '2026-11-21T14:05:00.000Z', buildResult({ ending: 'walked_out', endingKind: 'walked_out' }));
    const { context } = await tab.say('a', 'finished');
    expect(context.attempt.result?.ending).toBe('walked_out');
    expect(context.isMoved).toBe(true);
  });

  it('says so when the other tab has removed the attempt', async () => {
    const tab = await resume(buildAttempt());
    await tab.reach('answerable');
    await tab.attempts.remove('attempt-0001');
    tab.tell({ type: 'reply.choose', reply: 'a' });
    expect(await tab.lose()).toEqual({ kind: 'missing' });
    expect((await tab.attempts.list()).attempts).toEqual([]);
  });

  it('waits, paused, where it stood when the attempt is brought back', async () => {
    const attempt = buildAttempt({ moves: buildMoves('opening.a') });
    const tab = await resume(attempt);
    await tab.reach('answerable');
    await tab.attempts.remove('attempt-0001');
    tab.attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' });
    expect(await tab.lose()).toEqual({ kind: 'missing' });
    await tab.attempts.restore(attempt);
    tab.attempts.sendChange({ attemptId: 'attempt-0002', from: 'elsewhere' });
    expect(tab.current.getState().now.phase).toBe('lost');
    tab.attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' });
    await tab.reach('paused');
    expect(tab.at).toBe('remedy');
  });

  it('is gone here too when it was removed on another screen of this tab', async () => {
    const tab = await resume(buildAttempt());
    await tab.reach('answerable');
    await tab.attempts.remove('attempt-0001');
    tab.attempts.sendChange({ attemptId: 'attempt-0001', from: 'here' });
    expect(await tab.lose()).toEqual({ kind: 'missing' });
  });

  it('a move that is heard of while an earlier one is being loaded is not missed', async () => {
    const tab = await resume(buildAttempt());
    const { load } = tab.attempts;
    let arrive = () => {};
    tab.attempts.load = async (id) => {
      const loaded = await load(id);
      return new Promise((resolve) => {
        arrive = () => resolve(loaded);
      });
    };
    await tab.attempts.appendMove('attempt-0001', 0, buildNext(buildMove('opening.a')));
    tab.attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' });
    await new Promise((resolve) => setTimeout(resolve));
    await tab.attempts.appendMove('attempt-0001', 1, buildNext(buildMove('remedy.b', 1)));
    tab.attempts.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' });
    tab.attempts.load = load;
    arrive();
    await vi.waitFor(() => expect(tab.at).toBe('closing'));
  });
});
