import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCohortStore } from '../../../src/app/review/cohort-store.ts';
import { findConflicts } from '../../../src/app/review/merge-talks.ts';
import type { ReviewReader } from '../../../src/app/review/review-reader.ts';
import { READINESS_PRESETS } from '../../../src/domain/review/readiness-rule-schema.ts';
import { createMemoryLog, type MemoryLog } from '../../../src/storage/records/memory-log.ts';
import { type CohortRecords, openCohortRecords } from '../../../src/storage/review/cohort-records.ts';
import { type BuiltHandIn, buildHandIn } from '../../builders/build-hand-in.ts';
import { buildPorts } from '../../builders/build-ports.ts';
import { buildReader, playBest } from '../../builders/build-received.ts';
import { buildFile } from '../../builders/build-zip.ts';

let [one, both, differing]: BuiltHandIn[] = [];
beforeAll(async () => {
  one = await buildHandIn([playBest(1)]);
  both = await buildHandIn([playBest(1), playBest(2)]);
  differing = await buildHandIn([{ ...playBest(1), finishedAt: '2026-11-21T16:00:00.000Z' }]);
});
const fileOf = (built: BuiltHandIn | undefined, path = 'a.txt') => buildFile(path, built?.text ?? '');
const chosen = (text: string) => ({ name: 'group.json', size: text.length, text: async () => text });

let log: MemoryLog;
beforeEach(() => {
  log = createMemoryLog();
});

function open(changes: { readonly records?: Partial<CohortRecords>; readonly reader?: ReviewReader } = {}) {
  const reader = changes.reader ?? buildReader();
  const store = createCohortStore({ records: { ...openCohortRecords(log), ...changes.records }, reader, ports: buildPorts() });
  return { store, ...store.getState(), state: store.getState };
}
const listTalks = ({ state }: ReturnType<typeof open>) => state().talks.map(({ record, seal, scores }) => `${record.talk} ${seal} ${scores}`);
const ALL = ['attempt-0001 intact same', 'attempt-0002 intact same'];

describe('reading', () => {
  it('keeps what was handed in, each talk once, and says what it found', async () => {
    const group = open();
    await group.read([fileOf(one), buildFile('b.txt', 'notes'), fileOf(both, 'c.txt')]);
    expect(listTalks(group)).toEqual(ALL);
    expect(group.state().reading).toMatchObject({ phase: 'done', done: 3, all: 3, found: 2, added: 2, problems: [{ code: 'not_hand_in', file: 'b.txt' }] });
    expect(group.state().reading?.files.map(({ name, whole }) => `${name} ${whole}`)).toEqual(['a.txt intact', 'c.txt intact']);
    await group.read([fileOf(both)]);
    expect(group.state().reading).toMatchObject({ found: 2, added: 0 });
    const again = open();
    await again.load();
    expect([listTalks(again), again.state().phase]).toEqual([ALL, 'ready']);
  });

  it('keeps a differing copy of a talk beside it, and names both', async () => {
    const group = open();
    await group.read([fileOf(one), fileOf(differing)]);
    expect([...findConflicts(group.state().talks).keys()]).toEqual(['attempt-0001']);
    const again = open();
    await again.load();
    expect(
      again
        .state()
        .talks.map(({ attempt }) => attempt?.finishedAt)
        .sort(),
    ).toEqual(['2026-11-21T14:30:00.000Z', '2026-11-21T16:00:00.000Z']);
  });

  it('is stopped on request, with what was found until then', async () => {
    const group = open();
    const files = [fileOf(one), ...Array.from({ length: 40 }, (_, index) => fileOf(both, `${index}.txt`))];
    const stop = group.store.subscribe(({ reading }) => {
      if (reading?.done === 20) group.cancel();
    });
    await group.read(files);
    stop();
    expect(group.state().reading).toMatchObject({ phase: 'cancelled', done: 20, all: 41 });
    expect(listTalks(group)).toEqual(ALL);
    await group.read([fileOf(one)]);
    expect(group.state().reading?.phase).toBe('done');
  });

  it('tells where it could not be done, and where what was found could not be kept', async () => {
    const broken = open({ reader: { run: () => Promise.reject(new Error('broken')) } });
    await broken.read([fileOf(one)]);
    expect(broken.state().reading?.phase).toBe('failed');
    const full = open({ records: { keepReceived: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) } });
    await full.read([fileOf(one)]);
    expect([full.state().trouble, listTalks(full)]).toEqual(['full', ['attempt-0001 intact same']]);
  });
});

describe('a group', () => {
  const fill = async () => {
    const group = open();
    await group.read([fileOf(both)]);
    await group.setRoster('E-1\tАни\nE-2\tБек');
    await group.setRule(READINESS_PRESETS.latestThree);
    await group.sign({ person: 'id:e-1', name: 'Ани', seenBy: ' Нарине ', note: ' Two calls. ' });
    return group;
  };
  const pick = ({ state }: ReturnType<typeof open>) => {
    const { talks, roster, rule, signOffs } = state();
    return { talks, roster, rule, signOffs };
  };

  it('is there again with its roster, rule and signatures', async () => {
    const group = await fill();
    expect(group.state().signOffs).toMatchObject([{ person: 'id:e-1', name: 'Ани', seenBy: 'Нарине', note: 'Two calls.' }]);
    expect(group.state().roster?.people).toEqual([
      { key: 'id:e-1', id: 'E-1', name: 'Ани' },
      { key: 'id:e-2', id: 'E-2', name: 'Бек' },
    ]);
    const again = open();
    await again.load();
    expect(pick(again)).toEqual(pick(group));
  });

  it('is removed but for its signatures, and brought back', async () => {
    const group = await fill();
    const before = pick(group);
    await group.removeAll();
    const gone = { talks: [], roster: undefined, rule: READINESS_PRESETS.fourOfFive, signOffs: before.signOffs };
    expect(pick(group)).toEqual(gone);
    expect(group.state().canUndo).toBe(true);
    const meanwhile = open();
    await meanwhile.load();
    expect(pick(meanwhile)).toEqual(gone);
    await group.undoRemoval();
    expect([pick(group), group.state().canUndo]).toEqual([before, false]);
    const again = open();
    await again.load();
    expect(pick(again)).toEqual(before);
  });

  it('comes back beside what was read since it was removed', async () => {
    const group = await fill();
    await group.removeAll();
    await group.read([fileOf(one), fileOf(differing)]);
    await group.undoRemoval();
    const again = open();
    await again.load();
    for (const { state } of [group, again]) {
      expect(
        state()
          .talks.map(({ record }) => record.talk)
          .sort(),
      ).toEqual(['attempt-0001', 'attempt-0001', 'attempt-0002']);
      expect([state().roster?.people.length, state().rule]).toEqual([2, READINESS_PRESETS.latestThree]);
    }
  });

  it('stays where it cannot be removed', async () => {
    const group = open({ records: { removeAll: async () => undefined } });
    await group.read([fileOf(one)]);
    await group.removeAll();
    expect([listTalks(group), group.state().trouble, group.state().canUndo]).toEqual([['attempt-0001 intact same'], 'changed', false]);
  });

  it('has a roster of those who could be read, and keeps it against a list without anybody', async () => {
    const group = await fill();
    await group.decide({ one: 'id:e-1', other: 'learner:learner-0001', isSame: false });
    await group.decide({ one: 'learner:learner-0001', other: 'id:e-1', isSame: true });
    expect(group.state().roster?.decisions).toEqual([{ one: 'learner:learner-0001', other: 'id:e-1', isSame: true }]);
    expect(await group.setRoster(' \n')).toEqual([]);
    expect(group.state().roster?.people).toHaveLength(2);
    expect(await group.setRoster('ID\tName\nE-1\tАни\nE-1\tДана')).toEqual([{ kind: 'same_id', row: 2, id: 'E-1' }]);
    expect(group.state().roster).toMatchObject({ people: [{ name: 'Ани' }, { name: 'Дана' }], decisions: [{ isSame: true }] });
  });

  it('takes no rule that is none, and no signature of nobody', async () => {
    const group = await fill();
    expect(await group.setRule({ ...READINESS_PRESETS.fourOfFive, good: 6 })).toBe(false);
    expect(group.state().rule).toEqual(READINESS_PRESETS.latestThree);
    expect(await group.sign({ person: 'id:e-1', seenBy: '  ' })).toBe(false);
    expect(group.state().signOffs).toHaveLength(1);
  });

  it('goes into a file, and out of it onto another device, without anything twice', async () => {
    const group = await fill();
    const text = group.write()?.text ?? '';
    log = createMemoryLog();
    const there = open();
    await there.read([fileOf(one)]);
    await there.restore(chosen(text));
    expect(there.state().reading).toMatchObject({ phase: 'done', found: 2, added: 1, problems: [] });
    await there.restore(chosen(text));
    const again = open();
    await again.load();
    for (const device of [there, again]) expect({ ...pick(device), talks: listTalks(device) }).toEqual({ ...pick(group), talks: ALL });
  });

  it('keeps its own roster and rule against those of a file, and names what is bad in it', async () => {
    const text = (await fill()).write()?.text ?? '';
    log = createMemoryLog();
    const there = open();
    await there.setRoster('Дана');
    await there.setRule(READINESS_PRESETS.fourOfFive);
    await there.restore(chosen(text.replace('"seenBy":"Нарине"', '"seenBy":""')));
    expect(there.state().roster?.people).toEqual([{ key: 'name:дана', name: 'Дана' }]);
    expect([there.state().rule, there.state().signOffs]).toEqual([READINESS_PRESETS.fourOfFive, []]);
    expect(there.state().reading).toMatchObject({ phase: 'done', found: 2, problems: [{ path: ['signOffs', 0, 'seenBy'] }] });
    await there.restore(chosen('notes'));
    expect(there.state().reading).toMatchObject({ phase: 'failed', problems: [{ code: 'not_json' }] });
    await there.restore({ ...chosen(''), text: () => Promise.reject(new Error('gone')) });
    expect(there.state().reading?.problems).toMatchObject([{ code: 'unreadable_file' }]);
  });
});

it('what is kept and cannot be read fails loudly, and can be asked for again', async () => {
  const read = vi.fn(openCohortRecords(log).read).mockRejectedValueOnce(new Error('no database'));
  const group = open({ records: { read } });
  await group.load();
  expect(group.state().phase).toBe('failed');
  await group.load();
  expect(group.state().phase).toBe('ready');
});
