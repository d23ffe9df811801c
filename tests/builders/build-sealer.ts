import { createSealer, type Sealer, type SealerParts } from '../../src/app/hand-in/sealer.ts';
import type { DeviceKey, DeviceKeys } from '../../src/app/ports.ts';
import { createSealTools, findSubtle, type Subtle } from '../../src/interop/hand-in/signatures.ts';
import { openSeals } from '../../src/storage/open-seals.ts';
import { createMemoryLog } from '../../src/storage/records/memory-log.ts';
import type { RecordLog } from '../../src/storage/records/record-log.ts';
import { sealKind } from '../../src/storage/seal-kind.ts';

/** What Node signs and checks with, as browsers do. */
export const SUBTLE = findSubtle() as Subtle;
export const TOOLS = createSealTools(SUBTLE);

/** The keys of a device, in memory. */
export function buildDeviceKeys(): DeviceKeys {
  let kept: DeviceKey | undefined;
  return {
    read: async () => kept,
    async replace(before, after) {
      if (kept?.name === before?.name && kept?.isUsed === before?.isUsed) kept = after;
      return kept ?? after;
    },
  };
}

/** Seals as a device does whose records and keys are in memory. */
export function buildSealer(log: RecordLog = createMemoryLog(), parts: Partial<SealerParts> = {}): Sealer {
  return createSealer({ seals: openSeals(log, async () => sealKind), keys: buildDeviceKeys(), subtle: SUBTLE, isKept: () => true, ...parts });
}
