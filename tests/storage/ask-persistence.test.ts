import { afterEach, expect, it, vi } from 'vitest';
import { askPersistence, readPersistence } from '../../src/storage/ask-persistence.ts';

afterEach(() => vi.unstubAllGlobals());

function stubBrowser(protocol: string, storage?: object): void {
  vi.stubGlobal('location', { protocol });
  vi.stubGlobal('navigator', { storage });
}

it('gives the browser’s answer', async () => {
  stubBrowser('https:', { persist: async () => true, persisted: async () => false });
  expect(await readPersistence()).toBe('unasked');
  expect(await askPersistence()).toBe('granted');
  stubBrowser('https:', { persist: async () => false, persisted: async () => true });
  expect(await readPersistence()).toBe('granted');
  expect(await askPersistence()).toBe('refused');
});

it('never asks on a page from a disk', async () => {
  const persist = vi.fn(async () => true);
  stubBrowser('file:', { persist, persisted: async () => true });
  expect(await askPersistence()).toBe('unavailable');
  expect(await readPersistence()).toBe('unavailable');
  expect(persist).not.toHaveBeenCalled();
});

it('is unavailable where the browser has nothing to ask', async () => {
  stubBrowser('http:', undefined);
  expect(await askPersistence()).toBe('unavailable');
  stubBrowser('http:', { estimate: async () => ({}) });
  expect(await readPersistence()).toBe('unavailable');
});

it('takes a failing question for a refusal', async () => {
  stubBrowser('https:', { persist: () => Promise.reject(new Error('no')), persisted: () => Promise.reject(new Error('no')) });
  expect(await readPersistence()).toBe('unasked');
  expect(await askPersistence()).toBe('refused');
});
