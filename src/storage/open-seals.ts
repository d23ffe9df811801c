import type { SealRecord } from '../domain/hand-in/seal-schema.ts';
import { toPlainRow } from './records/plain-records.ts';
import type { RecordKind } from './records/record-kind.ts';
import type { RecordLog, SaveAnswer } from './records/record-log.ts';
import { createRecordReader, type RecordReader } from './records/record-reader.ts';
import { SAVED_KEYS } from './saved-keys.ts';

/** The seals of this device. */
export type Seals = Pick<RecordReader<SealRecord>, 'list'> & {
  /** Keeps seals in their places of the chain, all or none. Conflict where one is taken, as by another tab: the chain goes on behind it. */
  add(seals: readonly SealRecord[]): Promise<SaveAnswer>;
};

/**
 * The seals, as records of the log.
 * @param loadKind brings the code that reads them, from the app's own chunk: what a chunk behind it asks for, Vite believes to lack the app's style
 */
export function openSeals(log: RecordLog, loadKind: () => Promise<RecordKind<SealRecord>>): Seals {
  const { name } = SAVED_KEYS.seals;
  return {
    list: createRecordReader<SealRecord>(log, name, loadKind).list,
    async add(seals) {
      const answer = await log.swap(seals.map((seal) => ({ kind: name, id: seal.id, before: [], after: [toPlainRow(name, seal)] })));
      return answer === 'saved' ? 'saved' : 'conflict';
    },
  };
}
