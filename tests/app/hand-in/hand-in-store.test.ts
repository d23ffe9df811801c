import { beforeEach, describe, expect, it } from 'vitest';
import { createHandIn, type HandInParts, type HandInStore } from '../../../src/app/hand-in/hand-in-store.ts';
import type { Attempt } from '../../../src/domain/attempt/attempt-schema.ts';
import { followChains } from '../../../src/domain/hand-in/follow-chains.ts';
import { readHandIn } from '../../../src/interop/hand-in/read-hand-in.ts';
import { openHandedIn } from '../../../src/storage/open-handed-in.ts';
import { createMemoryLog, type MemoryLog } from '../../../src/storage/records/memory-log.ts';
import { buildAttempt, buildMoves, buildResult } from '../../builders/build-attempt.ts';
import { buildPorts } from '../../builders/build-ports.ts';
import { buildScenario } from '../../builders/build-scenario.ts';
import { buildSealer, TOOLS } from '../../builders/build-sealer.ts';

const ANI = { id: 'learner-0001', pseudonym: '7K3-F9Q', name: 'Ani', group: 'Evening' };
const PARTS = { tools: TOOLS, findScenario: async () => buildScenario() };

function finish(number: number, changes: Partial<Attempt> = {}): Attempt {
  return buildAttempt({
    id: `attempt-000${number}`,
    startedAt: `2026-11-21T13:0${number}:00.000Z`,
    learner: ANI,
    moves: buildMoves('opening.a', 'remedy.a', 'closing.a'),
    finishedAt: '2026-11-21T14:30:00.000Z',
    result: buildResult(),
    ...changes,
  });
}

const { result: _result, finishedAt: _finishedAt, ...underWay } = finish(4);
const { learner: _learner, ...nobodys } = finish(5);
const ATTEMPTS = [finish(1), finish(2), finish(3, { learner: { id: 'learner-0002', pseudonym: 'BBB-222' } }), underWay, nobodys];

let log: MemoryLog;
const open = (parts: Partial<HandInParts> = {}): HandInStore =>
  createHandIn({
    listAttempts: async () => ATTEMPTS,
    handedIn: openHandedIn(log),
    sealer: buildSealer(log),
    who: () => ANI,
    ports: buildPorts(),
    ...parts,
  });
const ids = ['attempt-0001', 'attempt-0002'];

beforeEach(() => {
  log = createMemoryLog();
});

describe('handing in', () => {
  it('offers the finished talks of whoever practises now, newest first', async () => {
    const store = open();
    await store.getState().load();
    // Of the others, one is somebody else's and one nobody's.
    expect(store.getState()).toMatchObject({ phase: 'ready', learner: ANI, others: 2 });
    expect(store.getState().talks.map(({ attempt, handedIn }) => [attempt.id, handedIn])).toEqual([
      ['attempt-0002', undefined],
      ['attempt-0001', undefined],
    ]);
  });

  it('as a file is whole, oldest first, with a chain from its beginning', async () => {
    const store = open();
    await store.getState().load();
    const file = await store.getState().writeFile(ids);
    expect(file?.name).toBe('amends-Ani-2026-11-21.amends.txt');
    const hand = await readHandIn('file', file?.text ?? '', PARTS);
    expect(hand).toMatchObject({
      whole: 'intact',
      problems: [],
      talks: [
        { attempt: finish(1), seal: 'intact' },
        { attempt: finish(2), seal: 'intact' },
      ],
    });
    expect(followChains(hand.talks.flatMap(({ link }) => link ?? []))).toMatchObject([{ here: 2, beginsAt: 0, missing: 0 }]);
    expect(store.getState().unsealed).toBeUndefined();
  });

  it('as text has all that somebody says of themselves, a line a talk; as a picture what keeps it handy', async () => {
    const store = open();
    await store.getState().load();
    const text = await store.getState().writeText(ids);
    expect(text.split('\n')).toHaveLength(2);
    expect((await readHandIn('text', text, PARTS)).talks).toMatchObject([
      { seal: 'intact', learner: ANI, attempt: { id: 'attempt-0001' } },
      { seal: 'intact', attempt: { id: 'attempt-0002' } },
    ]);
    const code = await store.getState().writeCode('attempt-0001');
    expect(code?.length).toBeLessThanOrEqual(300);
    expect((await readHandIn('picture', code ?? '', PARTS)).talks).toMatchObject([{ seal: 'intact', attempt: { id: 'attempt-0001' } }]);
    expect(await store.getState().writeCode('attempt-0003')).toBeUndefined();
  });

  it('takes down what was handed in, when and how, and knows it again', async () => {
    const store = open();
    await store.getState().load();
    await store.getState().note(['attempt-0001'], 'file');
    await store.getState().note(['attempt-0001'], 'text');
    const later = open();
    await later.getState().load();
    for (const { talks } of [store.getState(), later.getState()]) {
      expect(talks.map(({ handedIn }) => handedIn)).toEqual([undefined, { at: '2026-11-21T14:00:01.000Z', way: 'text' }]);
    }
  });

  it('goes without proof where nothing can be signed, and says why', async () => {
    const store = open({ sealer: buildSealer(log, { subtle: undefined }) });
    await store.getState().load();
    const file = await store.getState().writeFile(ids);
    const hand = await readHandIn('file', file?.text ?? '', PARTS);
    expect([hand.whole, ...hand.talks.map(({ seal }) => seal)]).toEqual(['unsigned', 'unsigned', 'unsigned']);
    expect(store.getState().unsealed).toBe('no_crypto');
    expect((await readHandIn('text', await store.getState().writeText(ids), PARTS)).talks.map(({ seal }) => seal)).toEqual(['unsigned', 'unsigned']);
  });

  it('says that it failed where talks cannot be read', async () => {
    const store = open({ listAttempts: () => Promise.reject(new Error('No.')) });
    await store.getState().load();
    expect(store.getState().phase).toBe('failed');
  });

  it('gives a file a name that any system takes, whatever somebody is called', async () => {
    for (const [name, expected] of [
      ['Արուսյակ Պետրոսյան', 'Արուսյակ-Պետրոսյան'],
      ['../../etc: "x"', 'etc-x'],
      ['=1+1', '1-1'],
      ['…', '7K3-F9Q'],
      ['Ө'.repeat(80), 'Ө'.repeat(40)],
    ]) {
      const store = open({ who: () => ({ ...ANI, name: name ?? '' }) });
      await store.getState().load();
      expect((await store.getState().writeFile(ids))?.name).toBe(`amends-${expected}-2026-11-21.amends.txt`);
    }
  });
});
