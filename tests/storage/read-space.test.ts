import { expect, it } from 'vitest';
import { readSpace } from '../../src/storage/read-space.ts';

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
