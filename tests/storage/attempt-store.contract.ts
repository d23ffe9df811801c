import { beforeEach, expect, it } from 'vitest';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { buildAttempt, buildMove, buildMoves, buildNext, buildResult } from '../builders/build-attempt.ts';
import { finish } from './build-log-ports.ts';

const FINISHED_AT = '2026-11-21T14:05:00.000Z';
const first = buildMove('opening.a', 0);
const second = buildMove('remedy.a', 1);
const TORN = { id: 'attempt-0008', reason: [{ code: 'missing_field', file: 'attempts/attempt-0008', path: ['mode'] }], raw: { head: {}, moves: [] } } as const;

/** What every attempt store promises; run against each adapter. */
export function describeAttemptStore(open: () => Promise<AttemptStore>): void {
  let store: AttemptStore;
  beforeEach(async () => {
    store = await open();
  });

  it('is empty before anything was started', async () => {
    expect(await store.list()).toEqual({ attempts: [], setAside: [] });
    expect(await store.load('attempt-0001')).toEqual({ kind: 'missing' });
  });

  it('gives back an attempt with its moves in order', async () => {
    expect(await store.start(buildAttempt())).toBe('saved');
    expect(await store.appendMove('attempt-0001', 0, buildNext(first))).toBe('saved');
    expect(await store.appendMove('attempt-0001', 1, buildNext(second))).toBe('saved');
    const kept = buildAttempt({ moves: [first, second] });
    expect(await store.load('attempt-0001')).toEqual({ kind: 'found', attempt: kept });
    expect(await store.list()).toEqual({ attempts: [kept], setAside: [] });
  });

  it('keeps the order of eleven moves by number, not by letter', async () => {
    const moves = buildMoves(...Array.from({ length: 11 }, (_, index) => `turn_${index}.a`));
    await store.start(buildAttempt());
    for (const [index, move] of moves.entries()) await store.appendMove('attempt-0001', index, buildNext(move));
    expect(await store.load('attempt-0001')).toEqual({ kind: 'found', attempt: buildAttempt({ moves }) });
  });

  it('answers conflict to a second move under the same index and keeps the first', async () => {
    await store.start(buildAttempt());
    await store.appendMove('attempt-0001', 0, buildNext(first));
    expect(await store.appendMove('attempt-0001', 0, buildNext({ ...first, choice: 'c' }))).toBe('conflict');
    expect(await store.load('attempt-0001')).toEqual({ kind: 'found', attempt: buildAttempt({ moves: [first] }) });
  });

  it('answers conflict to a move that would leave a gap', async () => {
    await store.start(buildAttempt());
    expect(await store.appendMove('attempt-0001', 1, buildNext(second))).toBe('conflict');
    expect(await store.load('attempt-0001')).toEqual({ kind: 'found', attempt: buildAttempt() });
  });

  it('answers conflict to a second attempt under the same id and keeps the first', async () => {
    await store.start(buildAttempt());
    expect(await store.start(buildAttempt({ seed: 7 }))).toBe('conflict');
    expect(await store.load('attempt-0001')).toEqual({ kind: 'found', attempt: buildAttempt() });
  });

  it('answers conflict to moves and results of an attempt that is gone', async () => {
    expect(await store.appendMove('attempt-0001', 0, buildNext(first))).toBe('conflict');
    expect(await finish(store, 'attempt-0001', FINISHED_AT, buildResult())).toBe('conflict');
    expect(await store.list()).toEqual({ attempts: [], setAside: [] });
  });

  it('closes an attempt once: a second closing changes nothing', async () => {
    await store.start(buildAttempt());
    expect(await finish(store, 'attempt-0001', FINISHED_AT, buildResult())).toBe('saved');
    expect(await finish(store, 'attempt-0001', '2026-11-22T08:00:00.000Z', buildResult({ overall: 3 }))).toBe('saved');
    const kept = buildAttempt({ finishedAt: FINISHED_AT, result: buildResult() });
    expect(await store.load('attempt-0001')).toEqual({ kind: 'found', attempt: kept });
  });

  it('answers conflict to a move of an attempt that is closed, whatever its number, and keeps it as it was closed', async () => {
    await store.start(buildAttempt());
    await store.appendMove('attempt-0001', 0, buildNext(first));
    await store.appendMove('attempt-0001', 1, buildNext(second));
    await finish(store, 'attempt-0001', FINISHED_AT, buildResult());
    for (const index of [0, 1, 2]) expect(await store.appendMove('attempt-0001', index, buildNext({ ...second, choice: 'c' }))).toBe('conflict');
    const closed = buildAttempt({ moves: [first, second], finishedAt: FINISHED_AT, result: buildResult() });
    expect(await store.load('attempt-0001')).toEqual({ kind: 'found', attempt: closed });
  });

  it('goes on with an attempt that was brought back in the middle', async () => {
    await store.restore(buildAttempt({ moves: [first] }));
    expect(await store.appendMove('attempt-0001', 0, buildNext(second))).toBe('conflict');
    expect(await store.appendMove('attempt-0001', 1, buildNext(second))).toBe('saved');
    expect(await finish(store, 'attempt-0001', FINISHED_AT, buildResult())).toBe('saved');
    const closed = buildAttempt({ moves: [first, second], finishedAt: FINISHED_AT, result: buildResult() });
    expect((await store.list()).attempts).toEqual([closed]);
  });

  it('gives the newest by their beginning without the others, and none where those are all', async () => {
    for (const day of [21, 24, 22, 23]) {
      await store.restore(buildAttempt({ id: `attempt-00${day}`, startedAt: `2026-11-${day}T14:00:00.000Z`, moves: day === 23 ? [first] : [] }));
    }
    const newest = await store.listNewest(2);
    expect(newest?.map(({ id, moves }) => [id, moves.length])).toEqual([
      ['attempt-0024', 0],
      ['attempt-0023', 1],
    ]);
    expect(await store.listNewest(4)).toBeUndefined();
  });

  it('lists attempts from the oldest to the newest', async () => {
    await store.start(buildAttempt({ id: 'attempt-0002', startedAt: '2026-11-22T09:00:00.000Z' }));
    await store.start(buildAttempt({ id: 'attempt-0003', startedAt: '2026-11-20T09:00:00.000Z' }));
    await store.start(buildAttempt());
    expect((await store.list()).attempts.map(({ id }) => id)).toEqual(['attempt-0003', 'attempt-0001', 'attempt-0002']);
  });

  it('takes an attempt away with its moves, leaves its neighbours, and brings it back whole', async () => {
    const whole = buildAttempt({ moves: [first, second], finishedAt: FINISHED_AT, result: buildResult() });
    const neighbour = buildAttempt({ id: 'attempt-0002', moves: [first] });
    await store.restore(whole);
    await store.start(neighbour);
    expect(await store.remove('attempt-0001')).toEqual(whole);
    expect((await store.list()).attempts).toEqual([neighbour]);
    expect(await store.restore(whole)).toBe('saved');
    expect(await store.load('attempt-0001')).toEqual({ kind: 'found', attempt: whole });
  });

  it('makes many changes at once: one comes, one is replaced by fewer moves, one goes', async () => {
    const [mine, theirs] = [buildAttempt({ moves: [first, second] }), buildAttempt({ moves: [{ ...first, choice: 'c' }] })];
    const [gone, come] = [buildAttempt({ id: 'attempt-0002', moves: [first] }), buildAttempt({ id: 'attempt-0003', moves: [first] })];
    await store.start(mine);
    await store.start(gone);
    const changes = {
      attempts: [
        { id: 'attempt-0001', before: mine, after: theirs },
        { id: 'attempt-0002', before: gone, after: undefined },
        { id: 'attempt-0003', before: undefined, after: come },
      ],
      others: [],
      setAside: { add: [TORN], remove: [] },
    };
    const seen: number[] = [];
    expect(await store.merge(changes, { onProgress: (done) => seen.push(done) })).toBe('saved');
    expect(seen.at(-1)).toBe(3);
    expect(await store.list()).toEqual({ attempts: [theirs, come], setAside: [TORN] });
    const opposite = changes.attempts.map(({ id, before, after }) => ({ id, before: after, after: before }));
    expect(await store.merge({ attempts: opposite, others: [], setAside: { add: [], remove: [TORN] } })).toBe('saved');
    expect(await store.list()).toEqual({ attempts: [mine, gone], setAside: [] });
  });

  it.each([
    ['is there already', undefined, 'attempt-0001'],
    ['has gone on', buildAttempt(), 'attempt-0001'],
    ['is gone', buildAttempt({ id: 'attempt-0009' }), 'attempt-0009'],
  ])('changes nothing at all when one attempt %s', async (_, before, id) => {
    await store.start(buildAttempt({ moves: [first] }));
    const come = buildAttempt({ id: 'attempt-0003' });
    const attempts = [
      { id: 'attempt-0003', before: undefined, after: come },
      { id, before, after: buildAttempt({ id, seed: 7 }) },
    ];
    expect(await store.merge({ attempts, others: [], setAside: { add: [TORN], remove: [] } })).toBe('conflict');
    expect(await store.list()).toEqual({ attempts: [buildAttempt({ moves: [first] })], setAside: [] });
  });

  it('changes nothing when it is stopped before it begins', async () => {
    const stopped = new AbortController();
    stopped.abort();
    const attempts = [{ id: 'attempt-0001', before: undefined, after: buildAttempt() }];
    expect(await store.merge({ attempts, others: [], setAside: { add: [], remove: [] } }, { signal: stopped.signal })).toBe('cancelled');
    expect(await store.list()).toEqual({ attempts: [], setAside: [] });
  });

  it('has nothing to hand back for an attempt that is not there', async () => {
    expect(await store.remove('attempt-0009')).toBeUndefined();
  });
}
