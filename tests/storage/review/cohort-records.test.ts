import { beforeEach, describe, expect, it } from 'vitest';
import { READINESS_PRESETS } from '../../../src/domain/review/readiness-rule-schema.ts';
import type { ReceivedTalk } from '../../../src/domain/review/received-schema.ts';
import type { RosterRecord } from '../../../src/domain/review/roster-schema.ts';
import type { SignOff } from '../../../src/domain/review/sign-off-schema.ts';
import { createMemoryLog, type MemoryLog } from '../../../src/storage/records/memory-log.ts';
import { openCohortRecords } from '../../../src/storage/review/cohort-records.ts';
import { play } from '../../builders/build-hand-in.ts';

function receive(number: number, changes: Partial<ReceivedTalk> = {}): ReceivedTalk {
  const talk = `attempt-000${number}`;
  return {
    formatVersion: 1,
    id: `${talk}.00000000`,
    talk,
    attempt: play(number, 'story.a'),
    receivedAt: '2026-11-22T09:00:00.000Z',
    file: 'a.amends.txt',
    ...changes,
  };
}

const ROSTER: RosterRecord = {
  formatVersion: 1,
  id: 'roster',
  at: '2026-11-22T09:00:00.000Z',
  people: [{ key: 'name:ani', name: 'Ани' }],
  decisions: [{ one: 'name:ani', other: 'learner:learner-0001', isSame: true }],
};
const SIGNED: SignOff = { formatVersion: 1, id: 'sign-off-1', person: 'name:ani', seenBy: 'Нарине', at: '2026-11-22T09:00:00.000Z', note: 'Two calls.' };
const EMPTY = { received: [], roster: undefined, rule: undefined, signOffs: [], setAside: [] };

let log: MemoryLog;
beforeEach(() => {
  log = createMemoryLog();
});

describe('what is kept of a group', () => {
  it('is read back as it was kept', async () => {
    const records = openCohortRecords(log);
    expect(await records.read()).toEqual(EMPTY);
    expect(await records.keepReceived([receive(1), receive(2)])).toBe('saved');
    expect(await records.keepRoster(ROSTER)).toBe('saved');
    expect(await records.keepRule(READINESS_PRESETS.latestThree)).toBe('saved');
    expect(await records.keepSignOffs([SIGNED])).toBe('saved');
    expect(await records.read()).toEqual({
      received: [receive(1), receive(2)],
      roster: ROSTER,
      rule: READINESS_PRESETS.latestThree,
      signOffs: [SIGNED],
      setAside: [],
    });
  });

  it('keeps what a talk and a roster were before beneath, and writes nothing for the same again', async () => {
    const records = openCohortRecords(log);
    await records.keepReceived([receive(1), receive(1)]);
    await records.keepReceived([receive(1)]);
    await records.keepReceived([receive(1, { file: 'b.amends.txt' })]);
    await records.keepRoster(ROSTER);
    await records.keepRoster({ ...ROSTER, people: [] });
    expect((await log.read({})).map(({ kind, index }) => `${kind} ${index}`)).toEqual(['received 0', 'received 1', 'roster 0', 'roster 1']);
    const { received, roster } = await records.read();
    expect([received.map(({ file }) => file), roster?.people]).toEqual([['b.amends.txt'], []]);
  });

  it('keeps a signature as it was given', async () => {
    const records = openCohortRecords(log);
    await records.keepSignOffs([SIGNED]);
    await records.keepSignOffs([
      { ...SIGNED, note: 'Other.' },
      { ...SIGNED, id: 'sign-off-2' },
    ]);
    expect((await records.read()).signOffs.map(({ id, note }) => `${id} ${note}`)).toEqual(['sign-off-1 Two calls.', 'sign-off-2 Two calls.']);
  });

  it('loses no more than the record that cannot be read, and says so', async () => {
    const records = openCohortRecords(log);
    await records.keepReceived([receive(1), receive(2, { talk: 'attempt-0003', id: 'attempt-0003.00000000' })]);
    await log.append([{ kind: 'sign_off', id: 'sign-off-9', index: 0, version: 1, body: { id: 'sign-off-9' } }]);
    const { received, setAside } = await records.read();
    expect(received.map(({ talk }) => talk)).toEqual(['attempt-0001']);
    expect(setAside.map(({ id }) => id).sort()).toEqual(['attempt-0003.00000000', 'sign-off-9']);
  });
});

describe('removing everything', () => {
  const fill = async () => {
    const records = openCohortRecords(log);
    await records.keepReceived([receive(1), receive(2)]);
    await records.keepReceived([receive(1, { file: 'b.amends.txt' })]);
    await records.keepRoster(ROSTER);
    await records.keepRule(READINESS_PRESETS.latestThree);
    await records.keepSignOffs([SIGNED]);
    return records;
  };

  it('leaves signatures alone, and can be undone to the last row', async () => {
    const records = await fill();
    const before = await log.read({});
    const removal = await records.removeAll();
    expect(await records.read()).toEqual({ ...EMPTY, signOffs: [SIGNED] });
    expect(await records.bringBack(removal ?? [])).toBe('saved');
    const byName = (rows: typeof before) => [...rows].sort((a, b) => `${a.kind}${a.id}${a.index}`.localeCompare(`${b.kind}${b.id}${b.index}`));
    expect(byName(await log.read({}))).toEqual(byName(before));
  });

  it('takes away what could not be read of talks, and leaves what could not be read of signatures', async () => {
    const records = openCohortRecords(log);
    await log.append([{ kind: 'received', id: 'attempt-0009.0', index: 0, version: 1, body: {} }]);
    await log.append([{ kind: 'sign_off', id: 'sign-off-9', index: 0, version: 1, body: { id: 'sign-off-9' } }]);
    await records.read();
    await records.removeAll();
    expect((await records.read()).setAside.map(({ id }) => id)).toEqual(['sign-off-9']);
  });

  it('is not undone over what is here again', async () => {
    const records = await fill();
    const removal = await records.removeAll();
    await records.keepReceived([receive(2)]);
    expect(await records.bringBack(removal ?? [])).toBe('conflict');
    expect((await records.read()).received.map(({ talk }) => talk)).toEqual(['attempt-0002']);
  });
});

it('talks that two tabs keep at the same moment are all kept', async () => {
  const tabs = [openCohortRecords(log), openCohortRecords(log), openCohortRecords(log)];
  expect(await Promise.all(tabs.map((tab, index) => tab.keepReceived([receive(1), receive(2 + index)])))).toEqual(['saved', 'saved', 'saved']);
  expect((await openCohortRecords(log).read()).received.map(({ talk }) => talk).sort()).toEqual([
    'attempt-0001',
    'attempt-0002',
    'attempt-0003',
    'attempt-0004',
  ]);
});
