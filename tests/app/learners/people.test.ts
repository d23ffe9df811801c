import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPeople, type People } from '../../../src/app/learners/people.ts';
import { type DeviceStorage, openDeviceStorage } from '../../../src/storage/device-storage.ts';
import { openLearners } from '../../../src/storage/open-learners.ts';
import { createMemoryLog, type MemoryLog } from '../../../src/storage/records/memory-log.ts';
import { buildPorts } from '../../builders/build-ports.ts';

let log: MemoryLog;
let device: DeviceStorage;
let people: People;
beforeEach(() => {
  log = createMemoryLog();
  device = openDeviceStorage({ getItem: () => null, setItem: () => {} });
  // Ids attempt-0001, attempt-0002, …; seed 42, a second a moment.
  people = createPeople(device, openLearners(log), buildPorts());
});

describe('somebody who has given no name', () => {
  it('gets a pseudonym, which stays, in a browser that has an id', async () => {
    const first = people.now();
    // 42 = 1 * 28 + 14: the signs at 14 and 1, then the first sign four times.
    expect(first).toEqual({ device: 'attempt-0002', learner: { id: 'attempt-0001', pseudonym: 'J32-222' } });
    expect(people.now()).toEqual(first);
    await vi.waitFor(async () => expect(await people.list()).toHaveLength(1), { timeout: 5000 });
    expect(await people.list()).toEqual([{ formatVersion: 1, ...first.learner, since: '2026-11-21T14:00:00.000Z' }]);
  });

  it('can say later who they are: the pseudonym stays, and what was said before lies beneath', async () => {
    const { learner } = people.now();
    await vi.waitFor(async () => expect(await people.list()).toHaveLength(1), { timeout: 5000 });
    await people.change(learner.id, { name: 'Անի', group: 'Առավոտ' });
    expect(people.now().learner).toEqual({ ...learner, name: 'Անի', group: 'Առավոտ' });
    expect(await people.list()).toEqual([{ formatVersion: 1, ...people.now().learner, since: '2026-11-21T14:00:00.000Z' }]);
    expect((await log.read({ kind: 'learner' })).map(({ index }) => index)).toEqual([0, 1]);
  });
});

it('whose record could not be kept is kept with the next thing they say', async () => {
  const { append } = log;
  log.append = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  const { learner } = people.now();
  log.append = append;
  await people.change(learner.id, { name: 'Ani' });
  expect((await people.list()).map(({ pseudonym, name }) => [pseudonym, name])).toEqual([[learner.pseudonym, 'Ani']]);
});

describe('several on one device', () => {
  it('each have a record of their own, and whoever sits down is the one who practises', async () => {
    const ani = await people.add({ name: 'Ani', code: '417' });
    const bek = await people.add({ name: 'Bek' });
    expect(people.now().learner).toEqual(bek);
    await people.choose(ani.id);
    expect(people.now().learner).toEqual(ani);
    expect((await people.list()).map(({ name }) => name)).toEqual(['Ani', 'Bek']);
    await people.change(bek.id, { name: 'Bekzat' });
    expect(people.now().learner).toEqual(ani);
  });

  it('share it from the moment at which the second of them sits down', async () => {
    expect(people.known()).toEqual({ learner: undefined, isShared: false });
    const ani = await people.add({ name: 'Ani' });
    expect(people.known()).toEqual({ learner: ani, isShared: false });
    await people.choose(ani.id);
    expect(people.known().isShared).toBe(false);
    const bek = await people.add({ name: 'Bek' });
    expect(people.known()).toEqual({ learner: bek, isShared: true });
    await people.change(bek.id, { name: 'Bekzat' });
    await people.choose(ani.id);
    expect(people.known()).toEqual({ learner: ani, isShared: true });
  });

  it('share it also where somebody sits down whose records came from elsewhere', async () => {
    people.now();
    await openLearners(log).keep({ formatVersion: 1, id: 'learner-0009', pseudonym: '7K3-F9Q', name: 'Ani', since: '2026-01-01T00:00:00.000Z' });
    await people.choose('learner-0009');
    expect(people.known()).toMatchObject({ learner: { name: 'Ani' }, isShared: true });
  });

  it('somebody who was never here cannot sit down again', async () => {
    await expect(people.choose('attempt-0099')).rejects.toThrow('Nobody of this id');
  });
});
