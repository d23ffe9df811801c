import { beforeEach, expect, it } from 'vitest';
import { openLearners } from '../../src/storage/open-learners.ts';
import { openPlainKinds, readPlainFile } from '../../src/storage/plain-kinds.ts';
import { createMemoryLog, type MemoryLog } from '../../src/storage/records/memory-log.ts';

const ANI = { formatVersion: 1, id: 'learner-0001', pseudonym: '7K3-F9Q', name: 'Ani', since: '2026-11-21T14:00:00.000Z' } as const;
const BEK = { ...ANI, id: 'learner-0002', name: 'Bek' } as const;

let log: MemoryLog;
beforeEach(async () => {
  log = createMemoryLog();
  await openLearners(log).keep(ANI);
});

it('a backup takes every record of a plain kind along, as it is now', async () => {
  await openLearners(log).keep({ ...ANI, name: 'Anna' });
  expect(await openPlainKinds(log).list()).toEqual({ learner: [{ ...ANI, name: 'Anna' }] });
  expect(await openPlainKinds(createMemoryLog()).list()).toEqual({});
});

it('read back it is the same, and brings only what is not here', async () => {
  const { read, bad } = readPlainFile('backup.json', { learner: [{ ...ANI, name: 'Other' }, BEK] });
  expect(bad).toEqual([]);
  const swaps = await openPlainKinds(log).plan(read);
  expect(swaps.map(({ id }) => id)).toEqual(['learner-0002']);
  expect(await log.swap(swaps)).toBe('saved');
  expect((await openLearners(log).list()).values).toEqual([ANI, BEK]);
});

it('what cannot be read is named with its place, and costs only itself', async () => {
  const { read, bad } = readPlainFile('backup.json', { learner: [7, BEK, { ...BEK, pseudonym: '' }], teapot: [{}] });
  expect(read.map(({ value }) => value)).toEqual([BEK]);
  expect(bad.map(([first]) => first?.path.join('.'))).toEqual(['records.learner.0.formatVersion', 'records.learner.2.pseudonym', 'records.teapot.0']);
});
