import { SEAL_FORMAT } from '../domain/format/migrations.ts';
import { type SealRecord, SealRecordSchema } from '../domain/hand-in/seal-schema.ts';
import { createPlainKind } from './records/record-kind.ts';
import { SAVED_KEYS } from './saved-keys.ts';

/** What vouches for talks: a record for each place in a chain, never changed once it is there. */
export const sealKind = createPlainKind<SealRecord>(SAVED_KEYS.seals.name, SEAL_FORMAT, SealRecordSchema);
