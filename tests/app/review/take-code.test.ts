import { expect, it } from 'vitest';
import { createCohortStore } from '../../../src/app/review/cohort-store.ts';
import { takeCode } from '../../../src/app/review/take-code.ts';
import { createMemoryLog } from '../../../src/storage/records/memory-log.ts';
import { openCohortRecords } from '../../../src/storage/review/cohort-records.ts';
import { buildHandIn } from '../../builders/build-hand-in.ts';
import { buildPorts } from '../../builders/build-ports.ts';
import { buildReader, playBest } from '../../builders/build-received.ts';

const open = () => {
  return createCohortStore({ records: openCohortRecords(createMemoryLog()), reader: buildReader(), ports: buildPorts() });
};
const holdCode = (code: Uint8Array) => String.fromCharCode(...code);

it('a code is taken in once, and said to be here already when it is shown again', async () => {
  const store = open();
  const { codes } = await buildHandIn([playBest(1), playBest(2)]);
  const take = (number: number) => takeCode(store, holdCode(codes[number] as Uint8Array), 'camera');
  expect(await take(0)).toMatchObject({ kind: 'taken', talk: { seal: 'intact', attempt: { id: 'attempt-0001', learner: { name: 'Ани' } } } });
  expect(await take(0)).toMatchObject({ kind: 'again', talk: { attempt: { id: 'attempt-0001' } } });
  expect(await take(1)).toMatchObject({ kind: 'taken', talk: { attempt: { id: 'attempt-0002' } } });
  expect(store.getState().talks).toHaveLength(2);
});

it('a code of another product leaves the group and its last reading alone', async () => {
  const store = open();
  expect(await takeCode(store, 'https://example.com', 'camera')).toEqual({ kind: 'foreign' });
  expect(store.getState().reading).toBeUndefined();
});

it('a code of a later version, and one that was cut, say why nothing was taken', async () => {
  expect(await takeCode(open(), '\u0081\u0002', 'camera')).toMatchObject({ kind: 'broken', problem: { file: 'camera' } });
  expect(await takeCode(open(), 'AMENDS1:gg', 'camera')).toMatchObject({ kind: 'broken', problem: { code: 'cut_code', file: 'camera' } });
});
