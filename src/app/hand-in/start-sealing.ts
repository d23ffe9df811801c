import { findSubtle } from '../../interop/hand-in/signatures.ts';
import { openDeviceKeys } from '../../storage/device-keys.ts';
import { openSeals } from '../../storage/open-seals.ts';
import type { OpenRecordLog } from '../../storage/records/open-record-log.ts';
import { createSealer, type Sealer } from './sealer.ts';

/** The sealer of this browser. What reads files is not part of it: the first talk is sealed without. */
export function startSealing(log: OpenRecordLog, loadSealKind: Parameters<typeof openSeals>[1]): Sealer {
  return createSealer({ seals: openSeals(log, loadSealKind), keys: openDeviceKeys(), subtle: findSubtle(), isKept: () => log.status().keeping === 'kept' });
}
