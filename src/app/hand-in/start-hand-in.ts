import { findSubtle } from '../../interop/hand-in/signatures.ts';
import { openDeviceKeys } from '../../storage/device-keys.ts';
import { openHandedIn, openSeals } from '../../storage/open-seals.ts';
import type { OpenRecordLog } from '../../storage/records/open-record-log.ts';
import { createHandIn, type HandInParts, type HandInStore } from './hand-in-store.ts';
import { createSealer, type Sealer } from './sealer.ts';

/** Handing in, running. */
export type HandIn = { readonly handing: HandInStore; readonly sealer: Sealer };

/** Puts it together, in this browser. */
export function startHandIn({ log, ...parts }: Omit<HandInParts, 'handedIn' | 'sealer'> & { readonly log: OpenRecordLog }): HandIn {
  const sealer = createSealer({ seals: openSeals(log), keys: openDeviceKeys(), subtle: findSubtle(), isKept: () => log.status().keeping === 'kept' });
  return { handing: createHandIn({ ...parts, handedIn: openHandedIn(log), sealer }), sealer };
}
