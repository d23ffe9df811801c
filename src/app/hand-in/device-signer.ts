import type { SealRecord } from '../../domain/hand-in/seal-schema.ts';
import { makeKeyPair, nameKey, type Subtle, signBytes } from '../../interop/hand-in/signatures.ts';
import type { DeviceKey, DeviceKeys } from '../ports.ts';

/** Signs with the pair of keys of this device. */
export type DeviceSigner = { readonly key: string; sign(bytes: Uint8Array<ArrayBuffer>): Promise<string> };

/**
 * The signer of this device; its keys are made when first asked for, and kept before anything is signed. Where seals of theirs should be here and
 * none is, their chain was deleted: new ones take their place, for a chain begun anew with the old ones would claim places that were given.
 */
export async function openDeviceSigner(subtle: Subtle, keys: DeviceKeys, seals: readonly SealRecord[]): Promise<DeviceSigner> {
  const found = await keys.read();
  const isOrphaned = found?.isUsed && !seals.some(({ key }) => key === found.name);
  const fresh = found === undefined || isOrphaned ? await keys.replace(found, await makeKey(subtle)) : found;
  const { name, pair } = fresh.isUsed ? fresh : await keys.replace(fresh, { ...fresh, isUsed: true });
  return { key: name, sign: (bytes) => signBytes(subtle, pair, bytes) };
}

async function makeKey(subtle: Subtle): Promise<DeviceKey> {
  const pair = await makeKeyPair(subtle);
  return { name: await nameKey(subtle, pair), pair, isUsed: false };
}
