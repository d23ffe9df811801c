import { beforeEach, describe, expect, it } from 'vitest';
import { makeKeyPair, nameKey, signBytes } from '../../src/interop/hand-in/signatures.ts';
import { type DeviceKey, openDeviceKeys } from '../../src/storage/device-keys.ts';
import { SUBTLE, TOOLS } from '../builders/build-sealer.ts';
import { freshIndexedDb } from './fresh-indexeddb.ts';

beforeEach(freshIndexedDb);

async function make(isUsed = false): Promise<DeviceKey> {
  const pair = await makeKeyPair(SUBTLE);
  return { name: await nameKey(SUBTLE, pair), pair, isUsed };
}

describe('the keys of a device', () => {
  it('are not there before they are made, and then sign on as before', async () => {
    expect(await openDeviceKeys().read()).toBeUndefined();
    const made = await make();
    expect((await openDeviceKeys().replace(undefined, made)).name).toBe(made.name);
    const kept = (await openDeviceKeys().read()) as DeviceKey;
    const bytes = Uint8Array.of(1, 2, 3);
    expect(await TOOLS.verify(made.name, await signBytes(SUBTLE, kept.pair, bytes), bytes)).toBe(true);
    expect(kept.pair.privateKey.extractable).toBe(false);
  });

  it('of the tab that was faster hold for the other too', async () => {
    const [mine, theirs] = [await make(), await make()];
    const [first, second] = await Promise.all([openDeviceKeys().replace(undefined, mine), openDeviceKeys().replace(undefined, theirs)]);
    expect([first.name, second.name]).toEqual([mine.name, mine.name]);
    expect((await openDeviceKeys().read())?.name).toBe(mine.name);
  });

  it('are replaced only where they are those that were read', async () => {
    const [old, fresh] = [await make(true), await make()];
    await openDeviceKeys().replace(undefined, old);
    expect((await openDeviceKeys().replace({ ...old, isUsed: false }, fresh)).name).toBe(old.name);
    expect((await openDeviceKeys().replace(old, fresh)).name).toBe(fresh.name);
    expect(await openDeviceKeys().read()).toMatchObject({ name: fresh.name, isUsed: false });
  });

  it('are refused where the browser keeps no database, or does not answer', async () => {
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('Refused.', 'SecurityError');
    };
    await expect(openDeviceKeys().read()).rejects.toThrow('Refused.');
    const silent: IDBOpenDBRequest = Object.create(IDBOpenDBRequest.prototype);
    silent.addEventListener = () => {};
    indexedDB.open = () => silent;
    await expect(openDeviceKeys(5).read()).rejects.toThrow('does not answer');
    indexedDB.open = open;
  });
});
