import type { LearnerRecord } from '../domain/learner/learner-schema.ts';
import { createPlainRecords, type PlainRecords } from './records/plain-records.ts';
import type { RecordLog } from './records/record-log.ts';
import { SAVED_KEYS } from './saved-keys.ts';

/** The learners of this device, as records of its log. */
export function openLearners(log: RecordLog): PlainRecords<LearnerRecord> {
  return createPlainRecords(log, SAVED_KEYS.learners.name, async () => (await import('./learner-kind.ts')).learnerKind);
}
