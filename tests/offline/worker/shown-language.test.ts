import { afterEach, expect, it, vi } from 'vitest';
import { stubCaches } from './build-caches.ts';

vi.mock('virtual:worker-files', () => ({ version: 'v2', app: {}, languages: {} }));
vi.stubGlobal('self', { location: { href: 'https://amends.test/service-worker.js' } });
const { noteShownLanguage, readShownLanguage } = await import('../../../src/offline/worker/shown-language.ts');

afterEach(() => vi.unstubAllGlobals());

it('the language that was shown last is known to the next worker of this version', async () => {
  stubCaches();
  await noteShownLanguage('hy');
  await noteShownLanguage('ky');
  expect(await readShownLanguage()).toBe('ky');
});

it('is not known before the app has been shown in this version', async () => {
  const { kept } = stubCaches({ 'amends / v1': { 'shown-language': 'hy' } });
  expect(await readShownLanguage()).toBeUndefined();
  expect(kept()['amends / v1']).toEqual(['shown-language']);
});
