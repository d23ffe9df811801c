import { afterEach, expect, it, vi } from 'vitest';
import { askPersistence, readPersistence } from '../../src/storage/ask-persistence.ts';
import { readSpace } from '../../src/storage/read-space.ts';

afterEach(() => vi.unstubAllGlobals());

it('gives what is used and what is left of the room', async () => {
  expect(await readSpace({ estimate: async () => ({ usage: 1_500_000, quota: 300_000_000 }) })).toEqual({ used: 1_500_000, free: 298_500_000 });
});

it('never says that less than nothing is free', async () => {
  expect(await readSpace({ estimate: async () => ({ usage: 20, quota: 10 }) })).toEqual({ used: 20, free: 0 });
});

it('is silent where the browser does not tell', async () => {
  expect(await readSpace({ estimate: async () => ({ usage: 20 }) })).toBeUndefined();
  expect(await readSpace({ estimate: () => Promise.reject(new Error('no')) })).toBeUndefined();
  expect(await readSpace(undefined)).toBeUndefined();
});

it('is silent, and so is the promise to keep, where naming the storage throws', async () => {
  const navigator = {
    get storage(): never {
      throw new DOMException('blocked', 'SecurityError');
    },
  };
  vi.stubGlobal('navigator', navigator);
  vi.stubGlobal('location', { protocol: 'https:' });
  expect(await readSpace()).toBeUndefined();
  expect([await readPersistence(), await askPersistence()]).toEqual(['unavailable', 'unavailable']);
});
