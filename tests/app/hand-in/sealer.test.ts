import { beforeEach, describe, expect, it } from 'vitest';
import type { Sealed } from '../../../src/app/hand-in/sealed.ts';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { followChains } from '../../../src/domain/hand-in/follow-chains.ts';
import type { SealRecord } from '../../../src/domain/hand-in/seal-schema.ts';
import { checkSeal } from '../../../src/interop/hand-in/check-seal.ts';
import { toFormBytes } from '../../../src/interop/hand-in/form-bytes.ts';
import { openSeals } from '../../../src/storage/open-seals.ts';
import { openPlainKinds, readPlainFile } from '../../../src/storage/plain-kinds.ts';
import { createMemoryLog, type MemoryLog } from '../../../src/storage/records/memory-log.ts';
import { sealKind } from '../../../src/storage/seal-kind.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { buildDeviceKeys, buildSealer, TOOLS } from '../../builders/build-sealer.ts';

/** A finished talk; the higher the number, the later it was begun. */
function finish(number: number, changes: Partial<Attempt> = {}): Attempt {
  return buildAttempt({
    id: `attempt-000${number}`,
    startedAt: `2026-11-21T14:0${number}:00.000Z`,
    learner: { id: 'learner-0001', pseudonym: '7K3-F9Q' },
    moves: buildMoves('opening.a'),
    finishedAt: '2026-11-21T14:30:00.000Z',
    result: buildResult(),
    ...changes,
  });
}

let log: MemoryLog;
beforeEach(() => {
  log = createMemoryLog();
});

const listPlaces = (seals: readonly SealRecord[]) => seals.map(({ attempt, index }) => `${attempt.slice(-1)}@${index}`).sort();
const kept = async () => (await openSeals(log, async () => sealKind).list()).values;
const placesOf = ({ seals }: Sealed) => listPlaces([...seals.values()]);

describe('sealing', () => {
  it('gives finished talks their places in the order in which they were begun, each once', async () => {
    const sealer = buildSealer(log);
    expect(placesOf(await sealer.seal([finish(2), finish(1)]))).toEqual(['1@0', '2@1']);
    expect(placesOf(await sealer.seal([finish(3), finish(1)]))).toEqual(['1@0', '3@2']);
    const seals = await kept();
    expect(followChains(seals)).toMatchObject([{ here: 3, beginsAt: 0, missing: 0, isForked: false }]);
    for (const seal of seals) {
      const attempt = finish(Number(seal.attempt.slice(-1)));
      expect(await checkSeal(toFormBytes(attempt, seal), seal, TOOLS)).toEqual({ state: 'intact', hash: seal.hash });
    }
  });

  it('keeps a chain for each person, all with the key of the device', async () => {
    const sealer = buildSealer(log);
    const bek = { learner: { id: 'learner-0002', pseudonym: 'BBB-222' } };
    await sealer.seal([finish(1), finish(2, bek), finish(3)]);
    expect(listPlaces(await kept())).toEqual(['1@0', '2@0', '3@1']);
    expect(new Set((await kept()).map(({ key }) => key)).size).toBe(1);
  });

  it('seals no talk that names nobody', async () => {
    const { learner: _, ...nobodys } = finish(1);
    expect(placesOf(await buildSealer(log).seal([nobodys]))).toEqual([]);
  });

  it('never forks a chain where two tabs finish at once', async () => {
    const keys = buildDeviceKeys();
    const tabs = [buildSealer(log, { keys }), buildSealer(log, { keys }), buildSealer(log, { keys })];
    await tabs[0]?.seal([finish(1)]);
    const sealed = await Promise.all(tabs.flatMap((tab, index) => [tab.seal([finish(2 + index)]), tab.seal([finish(5 + index), finish(8)])]));
    expect(sealed.map(({ unsealed }) => unsealed)).toEqual(sealed.map(() => undefined));
    const seals = await kept();
    expect(seals.map(({ index }) => index).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(seals.map(({ attempt }) => attempt)).size).toBe(8);
    expect(followChains(seals)).toMatchObject([{ here: 8, missing: 0, isForked: false }]);
  });

  it('begins a new chain on another device, and leaves the seals that came along as they are', async () => {
    await buildSealer(log).seal([finish(1), finish(2)]);
    const records = await openPlainKinds(log).list();
    const other = createMemoryLog();
    const { read, bad } = readPlainFile('backup.json', JSON.parse(JSON.stringify(records)));
    expect(bad).toEqual([]);
    await other.swap(await openPlainKinds(other).plan(read));
    expect(placesOf(await buildSealer(other).seal([finish(1), finish(2), finish(3)]))).toEqual(['1@0', '2@1', '3@0']);
  });

  it('makes new keys where the chain of the old ones was deleted, so that no place is given twice', async () => {
    const keys = buildDeviceKeys();
    await buildSealer(log, { keys }).seal([finish(1)]);
    const [before] = await kept();
    log = createMemoryLog();
    await buildSealer(log, { keys }).seal([finish(2)]);
    const [after] = await kept();
    expect(after?.index).toBe(0);
    expect(after?.key).not.toBe(before?.key);
  });

  it('hides no change: a talk that was changed after it was sealed keeps the seal that does not fit', async () => {
    const sealer = buildSealer(log);
    const { seals: before } = await sealer.seal([finish(1)]);
    const changed = finish(1, { moves: buildMoves('opening.b') });
    const { seals } = await sealer.seal([changed]);
    expect(seals).toEqual(before);
    const seal = seals.get('attempt-0001') as SealRecord;
    expect((await checkSeal(toFormBytes(changed, seal), seal, TOOLS)).state).toBe('altered');
  });

  it('takes the seal that fits where a talk has one of two devices', async () => {
    await buildSealer(log).seal([finish(1)]);
    const elsewhere = createMemoryLog();
    const changed = finish(1, { moves: buildMoves('opening.b') });
    await buildSealer(elsewhere).seal([changed]);
    await log.swap(await openPlainKinds(log).plan(readPlainFile('backup.json', await openPlainKinds(elsewhere).list()).read));
    for (const attempt of [finish(1), changed]) {
      const seal = (await buildSealer(log).seal([attempt])).seals.get(attempt.id) as SealRecord;
      expect((await checkSeal(toFormBytes(attempt, seal), seal, TOOLS)).state).toBe('intact');
    }
  });

  it('of hundreds of older talks goes in batches', async () => {
    const many = Array.from({ length: 230 }, (_, index) => finish(1, { id: `attempt-${1000 + index}`, startedAt: new Date(index * 60_000).toISOString() }));
    const { seals } = await buildSealer(log).seal(many);
    expect(many.map(({ id }) => seals.get(id)?.index)).toEqual(many.map((_, index) => index));
  });
});

describe('where nothing can be sealed', () => {
  it.each([
    ['the browser signs nothing', { subtle: undefined }, 'no_crypto'],
    ['talks are in memory alone', { isKept: () => false }, 'not_kept'],
    ['the browser keeps no key', { keys: { ...buildDeviceKeys(), replace: () => Promise.reject(new DOMException('No.', 'DataCloneError')) } }, 'no_key'],
    ['seals cannot be read', { seals: { list: () => Promise.reject(new Error('No.')), add: async () => 'saved' as const } }, 'failed'],
    ['every place is taken', { seals: { list: async () => ({ values: [], setAside: [] }), add: async () => 'conflict' as const } }, 'failed'],
  ])('it says why: %s', async (_, parts, unsealed) => {
    expect(await buildSealer(log, parts).seal([finish(1)])).toEqual({ seals: new Map(), unsealed });
    expect(await kept()).toEqual([]);
  });

  it('what was sealed before is still there', async () => {
    await buildSealer(log).seal([finish(1)]);
    const sealed = await buildSealer(log, { subtle: undefined }).seal([finish(1), finish(2)]);
    expect([placesOf(sealed), sealed.unsealed]).toEqual([['1@0'], 'no_crypto']);
    expect(await buildSealer(log, { subtle: undefined }).sign(Uint8Array.of(1))).toBeUndefined();
  });
});
