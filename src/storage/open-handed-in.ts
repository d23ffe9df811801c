import type { HandedIn } from '../domain/hand-in/handed-in-schema.ts';
import { handedInKind } from './handed-in-kind.ts';
import { createPlainRecords, type PlainRecords } from './records/plain-records.ts';
import type { RecordLog } from './records/record-log.ts';
import { SAVED_KEYS } from './saved-keys.ts';

/** What was handed in, as records of the log. */
export function openHandedIn(log: RecordLog): Pick<PlainRecords<HandedIn>, 'list' | 'keep'> {
  return createPlainRecords<HandedIn>(log, SAVED_KEYS.handedIn.name, async () => handedInKind);
}
