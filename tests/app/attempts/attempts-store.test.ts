import { describe, expect, it, vi } from 'vitest';
import { createAttemptsStore } from '../../../src/app/attempts/attempts-store.ts';
import type { AttemptList } from '../../../src/app/ports.ts';
import { buildAttempt, buildMove, buildNext, buildResult } from '../../builders/build-attempt.ts';
import { buildAttempts } from '../../builders/build-ports.ts';
import { openStore } from '../../storage/build-log-ports.ts';

const older = buildAttempt({ id: 'attempt-0002', startedAt: '2026-11-20T10:00:00.000Z' });
const torn = { id: 'attempt-0009', reason: [{ code: 'missing_field', file: 'attempts/attempt-0009', path: ['mode'] }], raw: { head: 'torn' } } as const;

it('is loading, then ready with the newest attempt first', async () => {
  const kept = buildAttempts();
  await kept.start(older);
  await kept.start(buildAttempt());
  const store = createAttemptsStore(kept, kept);
  expect(store.getState().phase).toBe('loading');
  await store.getState().load();
  expect(store.getState().phase).toBe('ready');
  expect(store.getState().attempts).toEqual([buildAttempt(), older]);
  expect(store.getState().setAside).toEqual([]);
});

it('says when the attempts cannot be read, and can try again', async () => {
  const kept = buildAttempts();
  const { list } = kept;
  kept.list = () => Promise.reject(new Error('gone'));
  const store = createAttemptsStore(kept, kept);
  await store.getState().load();
  expect(store.getState().phase).toBe('failed');
  kept.list = list;
  await store.getState().load();
  expect(store.getState().phase).toBe('ready');
});

it('follows what a session or another tab changes', async () => {
  const kept = buildAttempts();
  const store = createAttemptsStore(kept, kept);
  await store.getState().load();
  await kept.start(buildAttempt());
  await kept.appendMove('attempt-0001', 0, buildNext(buildMove('opening.a')));
  kept.sendChange({ attemptId: 'attempt-0001', from: 'here' });
  await vi.waitFor(() => expect(store.getState().attempts).toEqual([buildAttempt({ moves: [buildMove('opening.a')] })]));
  await kept.remove('attempt-0001');
  kept.sendChange({ attemptId: 'attempt-0001', from: 'elsewhere' });
  await vi.waitFor(() => expect(store.getState().attempts).toEqual([]));
});

describe('a talk of this tab', () => {
  const move = buildMove('opening.a');

  it('shows as it is saved, without being read back', async () => {
    const kept = buildAttempts();
    const store = createAttemptsStore(kept, kept);
    await store.getState().load();
    kept.load = () => Promise.reject(new Error('read back'));
    kept.sendChange({ attemptId: 'attempt-0001', from: 'here', known: { begun: buildAttempt() } });
    expect(store.getState().attempts).toEqual([buildAttempt()]);
    kept.sendChange({ attemptId: 'attempt-0001', from: 'here', known: { known: 0, next: buildNext(move) } });
    expect(store.getState().attempts).toEqual([buildAttempt({ moves: [move] })]);
    const finished = buildAttempt({ moves: [move], finishedAt: '2026-11-21T14:05:00.000Z', result: buildResult() });
    kept.sendChange({ attemptId: 'attempt-0001', from: 'here', known: { finished } });
    expect(store.getState().attempts).toEqual([finished]);
  });

  it('is read back where it was closed with more than is shown', async () => {
    const kept = buildAttempts();
    await kept.start(buildAttempt());
    const store = createAttemptsStore(kept, kept);
    await store.getState().load();
    kept.load = async () => ({ kind: 'found', attempt: buildAttempt({ moves: [move] }) });
    kept.sendChange({
      attemptId: 'attempt-0001',
      from: 'here',
      known: { finished: buildAttempt({ moves: [move], finishedAt: '2026-11-21T14:05:00.000Z', result: buildResult() }) },
    });
    await vi.waitFor(() => expect(store.getState().attempts).toEqual([buildAttempt({ moves: [move] })]));
  });

  it('is read back where its move does not follow on what is shown', async () => {
    const kept = buildAttempts();
    const moves = [move, buildMove('remedy.a', 1)];
    await kept.start(buildAttempt({ moves }));
    const store = createAttemptsStore(kept, kept);
    await store.getState().load();
    kept.load = async () => ({ kind: 'found', attempt: buildAttempt() });
    kept.sendChange({ attemptId: 'attempt-0001', from: 'here', known: { known: 0, next: buildNext(move) } });
    await vi.waitFor(() => expect(store.getState().attempts).toEqual([buildAttempt()]));
  });

  it('is read back after a list that was on its way and may be older', async () => {
    const kept = buildAttempts();
    const store = createAttemptsStore(kept, kept);
    await store.getState().load();
    let answer = (_: AttemptList) => {};
    kept.list = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const listing = store.getState().load();
    await kept.start(buildAttempt());
    kept.sendChange({ attemptId: 'attempt-0001', from: 'here', known: { begun: buildAttempt() } });
    expect(store.getState().attempts).toEqual([]);
    answer({ attempts: [], setAside: [] });
    await listing;
    expect(store.getState().attempts).toEqual([buildAttempt()]);
  });
});

it('takes an attempt away and can undo it', async () => {
  const kept = await openStore({
    openDatabase: () => Promise.reject(new Error('none')),
    broadcast: { post: () => {}, subscribe: () => () => {} },
    readPersistence: async () => 'unavailable',
    askPersistence: async () => 'unavailable',
  });
  await kept.start(buildAttempt());
  const store = createAttemptsStore(kept, kept);
  await store.getState().load();
  await store.getState().remove('attempt-0001');
  await vi.waitFor(() => expect(store.getState().attempts).toEqual([]));
  expect(store.getState().removed).toEqual([buildAttempt()]);
  await store.getState().restore();
  await vi.waitFor(() => expect(store.getState().attempts).toEqual([buildAttempt()]));
  expect(store.getState().removed).toEqual([]);
  await store.getState().restore();
  expect((await kept.list()).attempts).toEqual([buildAttempt()]);
});

it('brings back several attempts, the one that was removed last first', async () => {
  const kept = buildAttempts();
  await kept.start(older);
  await kept.start(buildAttempt());
  const store = createAttemptsStore(kept, kept);
  await store.getState().load();
  await store.getState().remove('attempt-0002');
  await store.getState().remove('attempt-0001');
  expect((await kept.list()).attempts).toEqual([]);
  await Promise.all([store.getState().restore(), store.getState().restore()]);
  expect((await kept.list()).attempts).toHaveLength(2);
  expect(store.getState().removed).toEqual([]);
});

it('never shows an attempt beside the way to bring it back', async () => {
  const kept = buildAttempts();
  await kept.start(buildAttempt());
  const { load } = kept;
  // What has changed is read back late.
  kept.load = async (id) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return load(id);
  };
  const store = createAttemptsStore(kept, kept);
  await store.getState().load();
  const counts: number[] = [];
  store.subscribe(({ attempts, removed }) => counts.push(attempts.length + removed.length));
  await store.getState().remove('attempt-0001');
  await vi.waitFor(() => expect(store.getState().attempts).toEqual([]));
  expect(counts).not.toContain(2);
});

it('can still bring an attempt back when that has failed once', async () => {
  const kept = buildAttempts();
  await kept.start(buildAttempt());
  const store = createAttemptsStore(kept, kept);
  await store.getState().remove('attempt-0001');
  const { restore } = kept;
  kept.restore = () => Promise.reject(new Error('full'));
  await store.getState().restore();
  expect(store.getState().removed).toEqual([buildAttempt()]);
  kept.restore = restore;
  await store.getState().restore();
  expect((await kept.list()).attempts).toEqual([buildAttempt()]);
});

it('says how well the attempts are kept, as that changes', () => {
  const kept = buildAttempts();
  const store = createAttemptsStore(kept, kept);
  expect(store.getState().status).toEqual({ keeping: 'kept', persistence: 'unasked' });
  kept.sendStatus({ keeping: 'full', persistence: 'refused' });
  expect(store.getState().status).toEqual({ keeping: 'full', persistence: 'refused' });
});

it('shows what was set aside beside what could be read', async () => {
  const kept = buildAttempts();
  kept.list = async () => ({ attempts: [older], setAside: [torn] });
  const store = createAttemptsStore(kept, kept);
  await store.getState().load();
  expect(store.getState().attempts).toEqual([older]);
  expect(store.getState().setAside).toEqual([torn]);
});

it('reads everything again when an attempt turns out to be damaged', async () => {
  const kept = buildAttempts();
  const store = createAttemptsStore(kept, kept);
  await store.getState().load();
  kept.load = async () => ({ kind: 'set_aside', record: torn });
  kept.list = async () => ({ attempts: [older], setAside: [torn] });
  kept.sendChange({ attemptId: 'attempt-0009', from: 'elsewhere' });
  await vi.waitFor(() => expect(store.getState().setAside).toEqual([torn]));
});

it('reads many changes at once in one go, as after a merge', async () => {
  const kept = buildAttempts();
  const store = createAttemptsStore(kept, kept);
  await store.getState().load();
  const [list, load] = [vi.spyOn(kept, 'list'), vi.spyOn(kept, 'load')];
  const ids = Array.from({ length: 500 }, (_, index) => `attempt-${1000 + index}`);
  for (const id of ids) await kept.restore(buildAttempt({ id }));
  for (const attemptId of ids) kept.sendChange({ attemptId, from: 'elsewhere' });
  await vi.waitFor(() => expect(store.getState().attempts).toHaveLength(500));
  expect([load.mock.calls.length, list.mock.calls.length]).toEqual([0, 1]);
});
