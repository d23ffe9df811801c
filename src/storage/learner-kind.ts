import { LEARNER_FORMAT } from '../domain/format/migrations.ts';
import { type LearnerRecord, LearnerRecordSchema } from '../domain/learner/learner-schema.ts';
import { createPlainKind } from './records/record-kind.ts';
import { SAVED_KEYS } from './saved-keys.ts';

/** Who practises on this device: each change of a name, code or group is a row of its own. */
export const learnerKind = createPlainKind<LearnerRecord>(SAVED_KEYS.learners.name, LEARNER_FORMAT, LearnerRecordSchema);
